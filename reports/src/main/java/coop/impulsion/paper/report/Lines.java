package coop.impulsion.paper.report;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** Hands a paper's lines to its template, whose only field is {@code line}. Used once, by one thread. */
final class Lines implements JRDataSource {

    private final Iterator<Line> remaining;
    private Line current;

    Lines(List<Line> lines) {
        remaining = lines.iterator();
    }

    @Override
    public boolean next() {
        boolean more = remaining.hasNext();
        current = more ? remaining.next() : null;
        return more;
    }

    @Override
    public Object getFieldValue(JRField field) {
        return current;
    }
}
