package coop.impulsion.impact.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.document.DocumentRefused;
import coop.impulsion.document.FileName;
import coop.impulsion.impact.ImpactRefused;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryPictureTest {

    /** Exif, big-endian, with one note: orientation. */
    private static final int[] NOTES = {
        0xFF, 0xE1, 0x00, 0x22, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0,
        0, 1, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private static final int ORIENTATION_AT = 29;

    @Test
    void makesALargePictureSmallerAndKeepsItsForm() throws IOException {
        BufferedImage kept = kept("vue.png", bytes(redAndBlue(3_000, 1_500), "png"));

        assertEquals(1_200, kept.getWidth());
        assertEquals(600, kept.getHeight());
        assertTrue(isRed(kept, 100, 300));
        assertTrue(isBlue(kept, 1_100, 300));
    }

    @Test
    void leavesASmallPictureItsSize() throws IOException {
        BufferedImage kept = kept("vue.jpg", bytes(redAndBlue(300, 200), "jpeg"));

        assertEquals(300, kept.getWidth());
        assertEquals(200, kept.getHeight());
    }

    @Test
    void putsWhatIsTransparentOnWhite() throws IOException {
        BufferedImage kept = kept("vide.png", bytes(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB), "png"));

        assertEquals(0xFFFFFF, kept.getRGB(20, 15) & 0xFFFFFF);
    }

    /** Red stands at the left of the picture as the sensor saw it. */
    @ParameterizedTest
    @CsvSource({"1, 300, 200, 20, 100", "3, 300, 200, 280, 100", "6, 200, 300, 100, 20", "8, 200, 300, 100, 280"})
    void turnsAPictureUprightAsTheCameraWasHeld(int orientation, int width, int height, int redX, int redY)
            throws IOException {
        byte[] jpeg = bytes(redAndBlue(300, 200), "jpeg");
        byte[] noted = new byte[jpeg.length + NOTES.length];
        System.arraycopy(jpeg, 0, noted, 0, 2);
        for (int i = 0; i < NOTES.length; i++) {
            noted[2 + i] = (byte) NOTES[i];
        }
        noted[2 + ORIENTATION_AT] = (byte) orientation;
        System.arraycopy(jpeg, 2, noted, 2 + NOTES.length, jpeg.length - 2);

        byte[] content =
                StoryPicture.of(new FileName("photo.jpg"), "image/jpeg", noted).jpeg();
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(content));

        assertEquals(width, kept.getWidth());
        assertEquals(height, kept.getHeight());
        assertTrue(isRed(kept, redX, redY));
        assertFalse(new String(content, StandardCharsets.ISO_8859_1).contains("Exif"), "the camera's notes stay out");
    }

    @Test
    void refusesWhatIsNoPicture() {
        byte[] paper = "%PDF-1.7 a paper".getBytes(StandardCharsets.US_ASCII);
        byte[] broken = Arrays.copyOf(bytes(redAndBlue(300, 200), "png"), 60);

        assertThrows(ImpactRefused.class, () -> StoryPicture.of(new FileName("a.pdf"), null, paper));
        assertThrows(ImpactRefused.class, () -> StoryPicture.of(new FileName("a.png"), null, broken));
        assertThrows(DocumentRefused.class, () -> StoryPicture.of(new FileName("a.png"), null, paper));
        assertThrows(DocumentRefused.class, () -> StoryPicture.of(new FileName("a.png"), null, new byte[11 << 20]));
    }

    /** A picture of few bytes that says it is very large: it is refused before memory is asked for. */
    @ParameterizedTest
    @CsvSource({"50000000, 1", "1, 50000000", "100000, 100000", "2147483647, 2147483647", "30000, 2"})
    void refusesAPictureThatSaysItIsEnormous(int width, int height) {
        byte[] png = bytes(redAndBlue(3, 2), "png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) check.getValue());

        assertThrows(ImpactRefused.class, () -> StoryPicture.of(new FileName("a.png"), "image/png", png));
    }

    @Test
    void isCalledAsItWasSentButForTheExtension() {
        assertEquals("Marché de Lons.jpg", StoryPicture.named(new FileName("Marché de Lons.png")));
    }

    private static BufferedImage kept(String name, byte[] content) throws IOException {
        byte[] jpeg = StoryPicture.of(new FileName(name), null, content).jpeg();
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static BufferedImage redAndBlue(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    private static byte[] bytes(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 80;
    }

    private static boolean isBlue(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getBlue() > 200 && color.getRed() < 80;
    }
}
