package org.safeconduct.readmission.forms;

import java.time.Instant;
import java.util.List;
import org.safeconduct.readmission.Agreement;
import org.safeconduct.readmission.MessageView;
import org.safeconduct.readmission.PartnerFile;

/**
 * What a form is made from: the request as the other State may see it.
 *
 * @param partner the requested State, ISO 3166-1 alpha-3
 * @param agreement null where the two States have none
 * @param thread what the two wrote to each other, for the form that shows it; empty for the others
 * @param made the moment that the file names as its making
 * @param photograph JPEG; null without one
 */
public record Dossier(PartnerFile file, Course course, String partner, Agreement agreement, Words words,
        List<MessageView> thread, Instant made, byte[] photograph) {

    Family family() {
        return Family.of(partner, agreement);
    }

    String state() {
        return words.label("country", partner);
    }
}
