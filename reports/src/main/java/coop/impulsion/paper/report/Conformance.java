package coop.impulsion.paper.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What the file says of itself: that it is accessible, when it was made, which letters its fonts hold. Nothing of it is
 * left to chance.
 */
final class Conformance {

    private static final COSName DESCENDANTS = COSName.DESCENDANT_FONTS;
    private static final String ACCESSIBLE = """
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\
            <pdfuaid:part>1</pdfuaid:part></rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>\
            <rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\
            <rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>\
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
            <pdfaProperty:category>internal</pdfaProperty:category>\
            <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>\
            </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
            """;

    private final PDDocument document;
    private final Instant madeAt;

    Conformance(PDDocument document, Instant madeAt) {
        this.document = document;
        this.madeAt = madeAt;
    }

    void declare() throws IOException {
        metadata();
        fonts();
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(madeAt.toEpochMilli());
    }

    private void metadata() throws IOException {
        COSStream metadata = document.getDocumentCatalog().getCOSObject().getCOSStream(COSName.METADATA);
        String text;
        try (var stream = metadata.createInputStream()) {
            text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        String iso = DateTimeFormatter.ISO_OFFSET_DATE_TIME
                .withZone(ZoneOffset.UTC)
                .format(madeAt.truncatedTo(ChronoUnit.SECONDS));
        text = text.replaceAll("(Date[>\"=]+)\\d{4}-\\d\\d-\\d\\dT[^<\"]*", "$1" + iso)
                .replace("</rdf:RDF>", ACCESSIBLE + "</rdf:RDF>");
        try (OutputStream stream = metadata.createOutputStream()) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
        String date = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(madeAt);
        COSDictionary about = document.getDocumentInformation().getCOSObject();
        about.setString(COSName.CREATION_DATE, date);
        about.setString(COSName.MOD_DATE, date);
    }

    /** Removes sets of characters that contradict their font, and gives embedded parts of fonts a name not drawn by lot. */
    private void fonts() {
        Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var page : document.getPages()) {
            COSDictionary fonts =
                    page.getCOSObject().getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
            if (fonts == null) {
                continue;
            }
            for (COSName name : fonts.keySet()) {
                COSDictionary font = fonts.getCOSDictionary(name);
                if (!done.add(font)) {
                    continue;
                }
                String lot = String.format("AAAA%c%c+", 'A' + done.size() / 26, 'A' + done.size() % 26);
                rename(font, COSName.BASE_FONT, lot);
                COSArray descendants = font.getCOSArray(DESCENDANTS);
                if (descendants != null) {
                    COSDictionary descendant = (COSDictionary) descendants.getObject(0);
                    rename(descendant, COSName.BASE_FONT, lot);
                    COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
                    rename(descriptor, COSName.FONT_NAME, lot);
                    descriptor.removeItem(COSName.getPDFName("CIDSet"));
                }
            }
        }
    }

    /** "DATZKQ+Name" becomes "AAAAAB+Name". */
    private static void rename(COSDictionary font, COSName key, String lot) {
        String name = font.getNameAsString(key);
        if (name != null && name.matches("[A-Z]{6}\\+.+")) {
            font.setName(key, lot + name.substring(lot.length()));
        }
    }
}
