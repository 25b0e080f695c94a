package org.safeconduct.partner;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.util.List;
import org.safeconduct.lobby.Room;

/** The other State's room. It has one list and no menu. */
class PartnerRoom {

    static final String TEXTS = "org.safeconduct.partner.texts";

    @Produces
    @Named("room")
    static Room room() {
        return new Room("partner", "/inbox.xhtml", TEXTS, List.of());
    }
}
