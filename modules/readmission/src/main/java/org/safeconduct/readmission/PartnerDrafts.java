package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.safeconduct.casefile.Drafts;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;

/**
 * What somebody of the other State was writing when the session ended or the act was refused: one draft per account, request and
 * form, encrypted, as {@link Drafts} keeps it. Unknown for a request that was not shared with the caller's State.
 */
@Stateless
public class PartnerDrafts {

    @Inject Register register;

    @Inject Drafts drafts;

    /** Replaces the caller's draft of the form. Invalid as at {@link Drafts#keep}. */
    @Gated(Action.DRAFT_KEEP)
    public void keep(RequestNumber number, String form, String json) {
        drafts.write(register.shared(number).number().subject(), form, json);
    }

    /** The caller's own draft; empty if there is none. */
    @Gated(Action.DRAFT_READ)
    public Optional<String> read(RequestNumber number, String form) {
        return drafts.find(register.shared(number).number().subject(), form);
    }

    /** After sending. */
    @Gated(Action.DRAFT_KEEP)
    public void drop(RequestNumber number, String form) {
        drafts.remove(register.shared(number).number().subject(), form);
    }
}
