package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.Subject;

/**
 * A request as the other State sees it. What is not a member here never crosses: no office or officer, no case, need, religion
 * or ethnicity, and of a suspension the one word.
 *
 * @param turn whose step is next
 * @param yours whether the next step is the caller's and still to be taken: an arrival that was confirmed waits for the other side
 * @param openActs what the caller may do now
 * @param person as it was sent, whatever was corrected here since; null once the request is withdrawn: the other State keeps nothing of it
 * @param photographed whether there is a photograph of the person to ask for: its pixels, and nothing that a file says besides
 * @param limits of the agreement, by the last day; a rule that nobody confirmed counts no days and has none
 * @param exchanges what went to and fro, in order
 * @param amendments what answers renewed of the application, in order
 * @param travelDocument the last one issued; null if there is none
 * @param transfer the plan that stands; null before one
 * @param interviewOn the day on which the mission is to hear the person; null if none was said, or none is to come
 * @param version for the next act
 */
public record PartnerFile(
        RequestNumber number,
        RequestKind kind,
        RequestState state,
        Turn turn,
        boolean yours,
        Set<RequestAct> openActs,
        Person person,
        boolean photographed,
        List<EvidenceView> evidence,
        List<LimitView> limits,
        List<Exchange> exchanges,
        List<AmendmentView> amendments,
        TravelDocumentView travelDocument,
        TransferPlan transfer,
        LocalDate interviewOn,
        long version)
        implements
            Concerns {

    /** Who is to be taken back; {@code lastAddress}: in the other State, null if nobody knows it. */
    public record Person(
            List<NamePart> names,
            String sex,
            PartialDate birthDate,
            boolean birthDateEstimated,
            String birthPlace,
            List<String> nationalities,
            String lastAddress,
            List<Document> documents) {

        /** The name in one line; Latin where known. */
        public String shown() {
            return String.join(" ", names.stream().map(NamePart::shown).toList());
        }
    }

    /** An identity document; {@code type} is one of {@link #TYPES}. */
    public record Document(String type, String number, String issuer, LocalDate issuedOn, LocalDate expiresOn) {

        /**
         * Codes of the list document that cross. Never a card or certificate of the asylum procedure, a refugee's travel
         * document, a medical or court paper.
         */
        public static final Set<String> TYPES = Set.of("PPT", "PPD", "PPS", "PPC", "PPE", "PPH", "IDC", "IDT", "MIL",
                "SEA", "CIT", "BIR", "FAM", "DRV", "COM", "LPA");
    }

    /** Something that one State told the other on a day; code and words null where there are none. */
    public record Exchange(CrossingView.Direction direction, RequestAct act, LocalDate on, String code,
            String words) {}

    @Override
    public Subject subject() {
        return number.subject();
    }
}
