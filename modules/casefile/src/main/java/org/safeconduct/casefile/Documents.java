package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Subject;
import java.util.List;
import java.util.UUID;
import java.io.InputStream;

/** Documents of a file: judged by content, at most 20 MB, streamed, kept encrypted by nobody's name. */
@Stateless
public class Documents {
    /** Kind: code of the list document. Title at most 200 characters. Person null for the whole file. */
    public record NewDocument(String kind, String title, String fileName, UUID person) {}
    public record Content(DocumentRow row, InputStream stream) {}

    @Gated(Action.DOCUMENT_LIST)
    public List<DocumentRow> list(Subject file) {
        throw new UnsupportedOperationException();
    }

    /** Streams into the database. Invalid at /content: too-large (over 20 MB), document-type (not PDF, PNG, JPEG, TIFF, plain text, DOCX, ODT, MP3, WAV, or content that does not match the name's ending), archive-bomb. Nothing is kept on refusal. */
    @Gated(Action.DOCUMENT_ADD)
    public DocumentRow add(Subject file, NewDocument document, InputStream content) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.DOCUMENT_READ)
    public Content open(Subject file, UUID document) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.DOCUMENT_STRIKE)
    public void strike(Subject file, UUID document, String reason) {
        throw new UnsupportedOperationException();
    }

    @Open("letters are filed by casework inside its own gated act")
    public DocumentRow fileLetter(Subject file, NewDocument document, byte[] pdf) {
        throw new UnsupportedOperationException();
    }
}
