package org.safeconduct.casefile;

import static org.safeconduct.casefile.Intake.CONTENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.safeconduct.kernel.Invalid;

/** Judges content by what it is, not by what its name says. */
final class Inspection {

    private static final Detector MAGIC = MimeTypes.getDefaultMimeTypes();

    private final Format format;

    private Inspection(Format format) {
        this.format = format;
    }

    /** Refuses a name whose ending is none of the formats. */
    static Inspection of(String fileName) {
        return new Inspection(Format.claimed(fileName).orElseThrow(Inspection::wrongType));
    }

    Format format() {
        return format;
    }

    /** The beginning must be of the format that the name claims. */
    void begin(byte[] head) {
        if (!format.canBe(found(head))) {
            throw wrongType();
        }
    }

    /** The whole content: whatever could not be seen from the beginning. */
    void complete(Pieces content) {
        try {
            switch (format) {
                case PDF -> Pdf.check(content);
                case PNG, JPEG, TIFF -> Picture.check(content);
                case DOCX, ODT -> Archive.check(content, format);
                case TEXT, MP3, WAV -> {}
            }
        } catch (IOException e) {
            throw broken();
        }
    }

    private static String found(byte[] head) {
        try {
            return MAGIC.detect(new ByteArrayInputStream(head), new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Invalid wrongType() {
        return Invalid.at(CONTENT, "document-type");
    }

    static Invalid broken() {
        return Invalid.at(CONTENT, "document-broken");
    }
}
