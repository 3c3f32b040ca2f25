package coop.impulsion.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A paper that somebody of the demo sends in: one page of PDF that says what it stands for, and that it is invented. */
final class DemoPaper {

    private DemoPaper() {}

    static byte[] titled(String title, String of) {
        String text = "BT /F1 20 Tf 60 760 Td (" + literal(title) + ") Tj 0 -32 Td /F1 13 Tf (" + literal(of)
                + ") Tj 0 -24 Td (Document de d\u00e9monstration) Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            starts.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        starts.forEach(start -> pdf.append(String.format("%010d 00000 n \n", start)));
        pdf.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String literal(String text) {
        return text.replace('\u2019', '\'')
                .replace("\\", "\\\\")
                .replace("(", "\\(")
                .replace(")", "\\)");
    }
}
