package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.safeconduct.casefile.Documents;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Unknown;

/**
 * The photograph of a person on a request: JPEG, drawn anew from the document that was chosen, with pixels alone. It is chosen
 * with the draft ({@link Requests#correct}).
 */
@Stateless
public class Photographs {

    /** A photograph of the person that the files have, to choose from. Its title may tell of the asylum procedure, and stays there. */
    public record Choice(UUID document, OffsetDateTime filedAt) {}

    /** A draft as it is corrected, with what can be chosen for it. */
    public record Draft(RequestFile file, List<Choice> choices) {}

    @Inject Register register;

    @Inject RequestSight sight;

    @Inject Portraits portraits;

    @Inject Documents documents;

    /** What can be chosen, oldest first; nothing that was filed in error. */
    @Gated(Action.READMISSION_READ)
    public List<Choice> choices(RequestNumber number) {
        return choices(register.read(number));
    }

    /** The request under what can be chosen for it: one reading for the form of a correction. */
    @Gated(Action.READMISSION_READ)
    public Draft draft(RequestNumber number) {
        ReadmissionRequest request = register.read(number);
        return new Draft(sight.file(request), choices(request));
    }

    private List<Choice> choices(ReadmissionRequest request) {
        return documents.photographs(request.person().value())
                .stream()
                .map(row -> new Choice(row.id(), row.filedAt()))
                .toList();
    }

    /** As it would cross; Unknown where none was chosen. */
    @Gated(Action.READMISSION_READ)
    public byte[] picture(RequestNumber number) {
        return portraits.picture(register.read(number)).orElseThrow(() -> new Unknown("unknown"));
    }

    /** The same for the other State; Unknown too where it does not have the request, or it was withdrawn. */
    @Gated(Action.PARTNER_READ)
    public byte[] shared(RequestNumber number) {
        return portraits.crossing(register.shared(number)).orElseThrow(() -> new Unknown("unknown"));
    }
}
