package org.safeconduct.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Specializes;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.safeconduct.lobby.Wording;
import org.safeconduct.readmission.ApplicationField;
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

    /**
     * The particular of an exchange as words: why it was refused, how the interview went, until when. A number of a document
     * stands as it is; what has no words here is left out.
     */
    public String particular(PartnerFile.Exchange exchange) {
        return switch (exchange.act()) {
            case REFUSE -> code("refusal", exchange.code());
            case RECORD_INTERVIEW -> code("outcome", exchange.code());
            case ASK, ANSWER -> place(exchange.code());
            case EXTEND, CONFIRM_TACIT, PLAN_TRANSFER, NOTIFY_TRANSFER, CALL_INTERVIEW, ARRANGE_INTERVIEW ->
                day(LocalDate.parse(exchange.code()));
            case ISSUE_TRAVEL_DOCUMENT, AUTHORISE_EU_DOCUMENT -> exchange.code();
            default -> "";
        };
    }

    /** The part of the application that a pointer leads to. */
    public String place(String pointer) {
        return say("place." + ApplicationField.of(pointer).map(ApplicationField::pointer).orElse("other"));
    }

    /** A moment of a journey with its offset, so that nobody takes it for another clock: {@code 17 May 2026, 14:05 (+02:00)}. */
    public String local(OffsetDateTime moment) {
        return moment == null ? "" : format("d MMM uuuu, HH:mm (xxx)").format(moment);
    }
}
