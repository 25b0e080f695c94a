package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Action;

/** The papers of a request for the other State's authority and mission; a request that was not shared with it is Unknown. */
@Stateless
public class PartnerForms {

    @Inject Register register;

    @Inject FormPrinter printer;

    /** As {@link Forms#print}. */
    @Gated(Action.PARTNER_PRINT)
    public byte[] print(RequestNumber number, FormKind kind) {
        return printer.print(register.shared(number), kind, MessageView.Side.REQUESTED);
    }
}
