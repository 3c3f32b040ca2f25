package coop.impulsion.document.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DocumentDownloadTest {

    @Test
    void namesTheFileForBrowsersOldAndNew() {
        assertEquals(
                "attachment; filename=\"Bail sign_.pdf\"; filename*=UTF-8''Bail%20sign%C3%A9.pdf",
                DocumentDownload.disposition("Bail signé.pdf"));
    }

    @Test
    void letsNoNameEndTheHeaderOrBeginAnother() {
        assertEquals(
                "attachment; filename=\"a__ x__b__.pdf\"; filename*=UTF-8''a%22%3B%20x%3D%22b%0D%0A.pdf",
                DocumentDownload.disposition("a\"; x=\"b\r\n.pdf"));
    }
}
