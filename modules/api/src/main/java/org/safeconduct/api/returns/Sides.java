package org.safeconduct.api.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.safeconduct.access.Powers;
import org.safeconduct.api.edge.View;
import org.safeconduct.kernel.Action;
import org.safeconduct.readmission.PartnerDesk;
import org.safeconduct.readmission.PartnerFile;
import org.safeconduct.readmission.RequestFile;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.Requests;

/** The caller's side of a request. */
@ApplicationScoped
class Sides {

    @Inject Powers powers;

    @Inject Requests requests;

    @Inject PartnerDesk desk;

    /** Whether the other State calls. */
    boolean partner() {
        return powers.mine().contains(Action.PARTNER_READ);
    }

    View file(RequestNumber number) {
        if (partner()) {
            PartnerFile file = desk.file(number);
            return View.of(file, number, file.version());
        }
        RequestFile file = requests.file(number);
        return View.of(file, number, file.version());
    }
}
