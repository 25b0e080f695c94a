package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.Texts;
import org.safeconduct.readmission.CrossingView.Direction;
import org.safeconduct.readmission.PartnerFile.Exchange;
import org.safeconduct.readmission.forms.Course;
import org.safeconduct.readmission.forms.Dossier;
import org.safeconduct.readmission.forms.Paper;
import org.safeconduct.readmission.forms.Words;

/** Every form as it comes out of the printer, in each family, for names in many scripts: beside the tests that need the database. */
@Execution(ExecutionMode.CONCURRENT)
class PapersTest {

    private static final RequestNumber NUMBER = new RequestNumber("M-2026-0000017");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    /** Confirmed newer, confirmed older, newer that nobody confirmed, a form of its own, and no agreement at all. */
    private static final List<String> PARTNERS = List.of("SRB", "UKR", "GEO", "PAK", "BRA");

    static Stream<Arguments> sheets() {
        return PARTNERS.stream()
                .flatMap(partner -> Arrays.stream(FormKind.values()).map(kind -> Arguments.of(partner, kind)));
    }

    private static PrintedForm print(FormKind kind, String partner, PartnerFile.Person person) {
        PartnerFile file = file(person);
        return new PrintedForm(Paper.of(kind, new Dossier(file, Course.of(file), partner,
                AgreementBook.of(partner).orElse(null), new Words(Locale.ENGLISH, new Codes()::label), thread(),
                Instant.parse("2026-11-30T10:00:00Z"), null)));
    }

    private static List<MessageView> thread() {
        OffsetDateTime at = OffsetDateTime.parse("2026-11-24T09:00:00Z");
        return List.of(new MessageView(new UUID(0, 1), MessageView.Side.REQUESTED, null, "sr-Latn", "Koji dan?", at, at,
                List.of()));
    }

    private static PartnerFile file(PartnerFile.Person person) {
        return new PartnerFile(NUMBER, RequestKind.ACCELERATED, RequestState.TRANSFER_NOTIFIED, Turn.REQUESTING, false,
                Set.of(), person,
                false,
                List.of(new EvidenceView("NP-01", EvidenceType.Worth.PROOF, "P7654321", "Copy of two pages", null, null,
                        null)),
                List.of(reply()), exchanges(), List.of(),
                new TravelDocumentView(TravelDocumentView.Kind.LAISSEZ_PASSER, "LP-77", DAY, DAY.plusDays(30), DAY),
                plan(), null, 9);
    }

    private static LimitView reply() {
        return new LimitView(RuleName.REPLY, DAY.minusDays(10), new Due(DAY, "NL+RS 2024-2030/57",
                List.of(Due.Step.at(DAY.minusDays(10), "event-not-counted"), Due.Step.at(DAY, "counted-DAYS", 10),
                        Due.Step.at(DAY, "last-day"))),
                DAY.plusDays(1), RequestAct.CONFIRM_TACIT);
    }

    private static List<Exchange> exchanges() {
        return List.of(sent(RequestAct.SUBMIT, null, null),
                new Exchange(Direction.RECEIVED, RequestAct.CONFIRM_RECEIPT, DAY, null, "03/2-26"),
                sent(RequestAct.CONFIRM_TACIT, DAY.toString(), null),
                new Exchange(Direction.RECEIVED, RequestAct.REFUSE, DAY.plusDays(2), "RF02", "Not in our registers"),
                sent(RequestAct.REQUEST_TRAVEL_DOCUMENT, null, null), sent(RequestAct.PLAN_TRANSFER, null, null),
                sent(RequestAct.NOTIFY_TRANSFER, null, null), sent(RequestAct.HAND_OVER, null, "One suitcase"));
    }

    private static Exchange sent(RequestAct act, String code, String words) {
        return new Exchange(Direction.SENT, act, DAY, code, words);
    }

    private static TransferPlan plan() {
        OffsetDateTime departs = OffsetDateTime.parse("2026-12-09T09:40:00+01:00");
        return new TransferPlan(LocalDate.of(2026, 12, 9), "Belgrade airport", "+381 11 555",
                List.of(new Leg(Leg.Mode.AIR, "Air Serbia", "JU 361", "AMS", "BEG", departs, departs.plusHours(2))),
                List.of(new Escort("Piet Voorbeeld", "NL123")), true, DAY, "Wheelchair");
    }

    private static PartnerFile.Person person(String family, String given, String latin) {
        return new PartnerFile.Person(
                List.of(new NamePart(NamePart.Type.FAMILY, family, latin), new NamePart(NamePart.Type.GIVEN, given,
                        null)),
                "M", new PartialDate("1985-03"), true, "Niš", List.of("SRB"), "Ulica 5, Niš",
                List.of(new PartnerFile.Document("PPT", "P7654321", "SRB", null, LocalDate.of(2027, 5, 1))));
    }

    private static PartnerFile.Person somebody() {
        return person("Петровић", "Драган", "Petrović");
    }

    @ParameterizedTest(name = "{1} for {0}")
    @MethodSource("sheets")
    void everyFormOfEveryFamilyIsAnArchiveFileThatTellsItsNumberAlone(String partner, FormKind kind) {
        PrintedForm form = print(kind, partner, somebody());
        assertThat(form.breaches()).isEmpty();
        assertThat(form.title()).isEqualTo(NUMBER.value());
        assertThat(form.metadata()).doesNotContain("Petrović", "Петровић", "Serbia", "1985");
        assertThat(form.text()).contains(NUMBER.value(), "Petrović Петровић", "Драган", "March 1985 (estimated)",
                "Niš");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"SRB, 'A Person|B Husband|C Children|D Special|E Means|F Observations'",
            "UKR, 'A Person|B Means|C Special|D Observations'",
            "GEO, '1 Person|2 Husband|3 Children|4 Special|5 Means|6 Observations'",
            "PAK, '1 Person|2 Husband|3 Children|4 Special|5 Means|6 Observations'"})
    void theSectionsStandInTheOrderOfTheFamily(String partner, String order) {
        assertThat(print(FormKind.APPLICATION, partner, somebody()).text()).containsSubsequence(order.split("\\|"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"SRB, false", "RUS, false", "UKR, false", "GEO, true", "PAK, true", "KAZ, true", "BRA, true"})
    void aFormThatNobodyConfirmedSaysSo(String partner, boolean plain) {
        assertThat(print(FormKind.APPLICATION, partner, somebody()).text().contains("Plain form.")).isEqualTo(plain);
    }

    /** As printed: in its own letters; where no font has them, in Latin ones, marked. */
    private static final List<String> SCRIPTS = List.of("Łukasz, Łukasz", "Ђорђевић, Ђорђевић", "გიორგი, გიორგი",
            "Արամ, Արամ", "ሰላም, ሰላም", "王, wáng *", "নজরুল, najarula *");

    static Stream<Arguments> names() {
        return Arrays.stream(FormKind.values())
                .flatMap(kind -> SCRIPTS.stream()
                        .map(name -> name.split(", "))
                        .map(name -> Arguments.of(kind, name[0], name[1])));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("names")
    void namesOfAnyScriptArePrintedInEveryForm(FormKind kind, String name, String shown) {
        PrintedForm form = print(kind, "SRB", person(name, "X", null));
        assertThat(form.text()).contains(shown);
        assertThat(form.breaches()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anArabicNameStandsInItsOwnLettersBesideTheLatin(FormKind kind) {
        PrintedForm form = print(kind, "SRB", person("الحلبي", "يوسف", "al-Halabi"));
        assertThat(form.breaches()).isEmpty();
        String backwards = new StringBuilder(form.text()).reverse().toString();
        assertThat(form.text() + backwards).contains("al-Halabi", "الحلبي", "يوسف");
    }

    @ParameterizedTest
    @MethodSource("values")
    void aFormHoldsWhatItIsFor(FormKind kind, List<String> values) {
        assertThat(print(kind, "SRB", somebody()).text()).contains(values);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(FormKind.APPLICATION, List.of("OJ L 334", "Name of the mother", "Passport", "Proof",
                        "Copy of two pages", "1 May 2027", "X Accelerated procedure")),
                Arguments.of(FormKind.REPLY, List.of("X REFUSED", "RF02: Identity could not be verified",
                        "Not in our registers", "27 November 2026", "03/2-26")),
                Arguments.of(FormKind.TRANSFER_NOTIFICATION, List.of("JU 361", "9 December 2026, 09:40 (+01:00)",
                        "Belgrade airport", "Piet Voorbeeld, NL123", "X Medical escort", "Wheelchair", "LP-77")),
                Arguments.of(FormKind.HANDOVER_RECORD, List.of("One suitcase", "Medication",
                        "For the requested State", "25 November 2026")),
                Arguments.of(FormKind.TRAVEL_DOCUMENT_DATA, List.of("Distinguishing marks", "LP-77", "AMS – BEG",
                        "25 December 2026", "For a single journey Yes")),
                Arguments.of(FormKind.TRAVEL_DOCUMENT_REISSUE, List.of("Travel document that has expired", "LP-77",
                        "25 December 2026", "P7654321")),
                Arguments.of(FormKind.TACIT_ACCEPTANCE, List.of("Day of the event; it is not counted",
                        "Days counted: 10", "Last day on which the act is in time", "NL+RS 2024-2030/57",
                        "counts as accepted with the end of 25 November 2026")));
    }

    @Test
    void everyReasonOutcomeAndEvidenceHasItsWords() {
        Texts texts = new Texts(FormKind.class, "forms");
        List<String> keys = new ArrayList<>();
        EvidenceType.listed(null).forEach(type -> keys.add("evidence." + type.code()));
        Arrays.stream(RefusalReason.values()).forEach(reason -> keys.add("refusal." + reason.code()));
        Arrays.stream(MissionDesk.Outcome.values()).forEach(outcome -> keys.add("outcome." + outcome));
        Arrays.stream(EvidenceType.Worth.values()).forEach(worth -> keys.add("worth." + worth));
        Arrays.stream(EvidenceItem.Form.values()).forEach(form -> keys.add("form." + form));
        Arrays.stream(Leg.Mode.values()).forEach(mode -> keys.add("mode." + mode));
        Arrays.stream(TravelDocumentView.Kind.values()).forEach(kind -> keys.add("travel-document." + kind));
        assertThat(keys).allMatch(texts::has);
    }

    @ParameterizedTest
    @EnumSource
    void noFormShowsAKeyInsteadOfAText(FormKind kind) {
        for (String partner : PARTNERS) {
            assertThat(print(kind, partner, somebody()).text())
                    .doesNotContainPattern("\\b(box|section|tick|note|title|under)\\.[a-z]");
        }
    }
}
