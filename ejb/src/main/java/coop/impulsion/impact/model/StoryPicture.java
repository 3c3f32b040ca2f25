package coop.impulsion.impact.model;

import coop.impulsion.document.FileName;
import coop.impulsion.document.FileType;
import coop.impulsion.document.UploadPolicy;
import coop.impulsion.impact.ImpactRefused;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture as pages and statements show it: a JPEG, upright, at most 1,200 pixels long, on white where it was
 * transparent, and without what the camera wrote beside it (place, time, owner). A photograph of 4,000 × 3,000 pixels
 * becomes one of 1,200 × 900.
 *
 * @param jpeg its bytes
 */
public record StoryPicture(byte[] jpeg) {

    public static final String TYPE = "image/jpeg";

    private static final int LONGEST_SIDE = 1_200;
    private static final long MOST_PIXELS = 60_000_000;
    /** Readers hold whole rows in memory, however few there are. */
    private static final int MOST_SIDE = 20_000;

    private static final float QUALITY = 0.82f;

    /**
     * @param declaredType content type as the browser sent it, may be null
     * @throws coop.impulsion.document.DocumentRefused as {@link UploadPolicy#check}
     * @throws ImpactRefused {@code NOT_A_PICTURE} for what is neither JPEG nor PNG, or can't be read
     */
    public static StoryPicture of(FileName name, String declaredType, byte[] content) {
        FileType type = UploadPolicy.check(name, declaredType, content);
        if (type != FileType.JPEG && type != FileType.PNG) {
            throw new ImpactRefused(ImpactRefused.Reason.NOT_A_PICTURE, "file");
        }
        int turns = type == FileType.JPEG ? CameraNotes.orientation(content) : CameraNotes.UPRIGHT;
        try {
            return new StoryPicture(written(drawn(read(content), turns)));
        } catch (IOException | RuntimeException broken) {
            // The readers of the platform answer broken pictures with whatever exception comes first.
            throw new ImpactRefused(ImpactRefused.Reason.NOT_A_PICTURE, "file");
        }
    }

    /** The same name with the extension of what is kept. */
    public static String named(FileName name) {
        int point = name.value().lastIndexOf('.');
        String stem = point > 0 ? name.value().substring(0, point) : name.value();
        return stem.substring(0, Math.min(stem.length(), FileName.LENGTH - 4)) + ".jpg";
    }

    /** Reads every second, third… pixel of one that is much too large: memory is for the small one. */
    private static BufferedImage read(byte[] content) throws IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS || Math.max(reader.getWidth(0), reader.getHeight(0)) > MOST_SIDE) {
                    throw new IOException("too many pixels: " + pixels);
                }
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
                ImageReadParam parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, parameters);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage drawn(BufferedImage picture, int orientation) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        double scale = Math.min(1, (double) LONGEST_SIDE / longest);
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean isTurned = orientation >= 5;
        BufferedImage upright =
                new BufferedImage(isTurned ? height : width, isTurned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.transform(upright(orientation, width, height));
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return upright;
    }

    /** What turns a picture of that size upright; orientations 1 to 8 as cameras count them (Exif, tag 274). */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
