import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * Build step: compiles every {@code .jrxml} below the first folder to a {@code .jasper} below the second. The styles of
 * {@code paper/paper.jrtx} are put into each template first, so that all papers are of one family and nothing is
 * left to be read when a document is filled. The colour profile that archives ask for is taken from the JDK.
 */
public class CompileTemplates {

    public static void main(String[] folders) throws IOException, JRException {
        Path profile = Path.of(folders[1]).resolve("paper/sRGB.icc");
        Files.createDirectories(profile.getParent());
        Files.write(profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

        Path source = Path.of(folders[0]);
        Path target = Path.of(folders[1]);
        var context = DefaultJasperReportsContext.getInstance();
        JRTemplate paper = JRXmlTemplateLoader.getInstance(context)
                .loadTemplate(source.resolve("paper/paper.jrtx").toFile());
        List<Path> designs;
        try (Stream<Path> files = Files.walk(source)) {
            designs = files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList();
        }
        for (Path file : designs) {
            try {
                JasperDesign design = JRXmlLoader.load(file.toFile());
                for (JRStyle style : paper.getStyles()) {
                    design.addStyle(style);
                }
                Path compiled =
                        target.resolve(source.relativize(file).toString().replaceAll("\\.jrxml$", ".jasper"));
                Files.createDirectories(compiled.getParent());
                JRSaver.saveObject(JasperCompileManager.getInstance(context).compile(design), compiled.toFile());
            } catch (JRException notCompiled) {
                throw new JRException(source.relativize(file) + ": " + notCompiled.getMessage(), notCompiled);
            }
        }
    }
}
