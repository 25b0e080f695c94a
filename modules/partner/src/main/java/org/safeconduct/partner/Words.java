package org.safeconduct.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Specializes;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.safeconduct.lobby.Wording;
import org.safeconduct.readmission.PartnerFile;
import org.safeconduct.readmission.RequestAct;

/** What every room can say, and what a request says to the other State. */
@Specializes
@RequestScoped
public class Words extends Wording {

    /** What helps to fill in a field; null if it needs none. */
    public String hint(RequestAct act, String field) {
        return find("hint." + act.word() + "." + field);
    }

    /** The particular of an exchange as words: why it was refused, how the interview went, until when. */
    public String particular(PartnerFile.Exchange exchange) {
        return switch (exchange.act()) {
            case REFUSE -> code("refusal", exchange.code());
            case RECORD_INTERVIEW -> code("outcome", exchange.code());
            case ASK -> code("place", exchange.code());
            case EXTEND -> day(LocalDate.parse(exchange.code()));
            default -> exchange.code();
        };
    }

    /** A moment of a journey with its offset, so that nobody takes it for another clock: {@code 17 May 2026, 14:05 (+02:00)}. */
    public String local(OffsetDateTime moment) {
        return moment == null ? "" : format("d MMM uuuu, HH:mm (xxx)").format(moment);
    }
}
