package coop.impulsion.application.web;

import coop.impulsion.web.Texts;

/** How big a file is, as people say it: "340 ko", "2 Mo". */
final class DocumentSize {

    private static final int MEGABYTE = 1024 * 1024;

    private DocumentSize() {}

    static String of(Texts texts, long bytes) {
        return bytes < MEGABYTE
                ? texts.of("application.kilobytes", Math.max(1, bytes / 1024))
                : texts.of("application.megabytes", bytes / MEGABYTE);
    }
}
