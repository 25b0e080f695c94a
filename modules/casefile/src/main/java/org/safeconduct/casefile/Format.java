package org.safeconduct.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of content that a file takes, with the endings that their names may have. */
enum Format {
    PDF("application/pdf", List.of("pdf"), Set.of()),
    PNG("image/png", List.of("png"), Set.of()),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of()),
    TIFF("image/tiff", List.of("tif", "tiff"), Set.of()),
    TEXT("text/plain", List.of("txt"), Set.of()),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"),
            Set.of("application/zip", "application/x-tika-ooxml")),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), Set.of("application/zip")),
    MP3("audio/mpeg", List.of("mp3"), Set.of()),
    WAV("audio/vnd.wave", List.of("wav"), Set.of());

    private final String mediaType;
    private final List<String> endings;
    private final Set<String> wrappings;

    Format(String mediaType, List<String> endings, Set<String> wrappings) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.wrappings = wrappings;
    }

    /** The format that the ending of the name claims. */
    static Optional<Format> claimed(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> format.endings.contains(ending)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether content that was found to be of this type can be of the format; a wrapping must be looked into. */
    boolean canBe(String found) {
        return mediaType.equals(found) || wrappings.contains(found);
    }
}
