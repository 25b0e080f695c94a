package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Action;

/** The papers of a request for the officers of the requesting State: the same sheets that the other State can print. */
@Stateless
public class Forms {

    @Inject Register register;

    @Inject FormPrinter printer;

    /**
     * A form as PDF/A-1b with what may cross, and nothing else; a draft shows what would be sent.
     *
     * @throws org.safeconduct.kernel.RuleForbids {@code form-not-there} where the request does not have that form now; of a
     *     withdrawn request nothing is printed
     */
    @Gated(Action.READMISSION_PRINT)
    public byte[] print(RequestNumber number, FormKind kind) {
        return printer.print(register.read(number), kind, MessageView.Side.REQUESTING);
    }
}
