package coop.impulsion.paper.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/**
 * The compiled templates of this module, each loaded once. A compiled template holds code: none is ever read from
 * anywhere but this module's own class path.
 */
final class Templates {

    private static final ConcurrentHashMap<String, JasperReport> LOADED = new ConcurrentHashMap<>();

    private Templates() {}

    /** @param name folder and name, for example {@code "statement/impact-statement"} */
    static JasperReport named(String name) {
        if (!name.matches("[a-z]+/[a-z-]+")) {
            throw new IllegalArgumentException("not a template: " + name);
        }
        return LOADED.computeIfAbsent(name, Templates::load);
    }

    private static JasperReport load(String name) {
        try (InputStream compiled = Templates.class.getResourceAsStream("/jasper/" + name + ".jasper")) {
            if (compiled == null) {
                throw new IllegalStateException("no template " + name);
            }
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JRException failed) {
            throw new IllegalStateException("template " + name + " can't be loaded", failed);
        }
    }
}
