package org.safeconduct.rsd;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.safeconduct.access.Calendar;
import org.safeconduct.access.Caller;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.Documents;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.registration.Arrivals;
import org.safeconduct.registration.ClaimLodged;
import org.safeconduct.registration.ClaimStreamed;
import org.safeconduct.registration.Claims;
import org.safeconduct.registration.NewPerson;
import org.safeconduct.registration.NewRegistration;
import org.safeconduct.registration.Track;
import org.safeconduct.registration.Triage;
import org.safeconduct.rsd.Assessments.Outcome;
import org.safeconduct.rsd.Assessments.Recommendation;
import org.safeconduct.schema.TestDatabase;

/** The whole house on a real database, as far as a claim needs it. It begins on Wednesday 25 November 2026. */
final class Courthouse {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final LocalDate MADE = LocalDate.of(2026, 11, 23);

    final Calendar calendar = new Calendar(TODAY);
    final Cabinet cabinet = new Cabinet();
    final Heard news = new Heard(this::hear);
    private final Assembly assembly = new Assembly();

    /** A case and its people, in the order in which they were named. */
    record Family(CaseNumber number, List<PersonId> people) {

        PersonId person(int place) {
            return people.get(place);
        }
    }

    Courthouse() {
        assembly.use(Clock.class, calendar);
        assembly.use(Event.class, news);
        assembly.use(Documents.class, cabinet);
        assembly.fill(cabinet, Documents.class);
        as("approval", Role.APPROVING_OFFICER);
    }

    private void hear(Object told) {
        switch (told) {
            case ClaimLodged lodged -> face(News.class).lodged(lodged);
            case ClaimStreamed streamed -> face(News.class).streamed(streamed);
            default -> {
                // nobody in this house listens
            }
        }
    }

    <T> T face(Class<T> type) {
        return assembly.get(type);
    }

    EntityManager em() {
        return assembly.unit("rsd");
    }

    Courthouse as(String login, Role... roles) {
        UUID id = UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8));
        face(CurrentCaller.class).become(new Caller(id, login, login, "HQ",
                roles.length == 0 ? EnumSet.noneOf(Role.class) : Set.of(roles), "staff", "127.0.0.1", 1));
        return this;
    }

    /** One act in one transaction of all units; what it refuses leaves nothing behind. */
    <T> T act(Supplier<T> act) {
        assembly.begin();
        try {
            T answer = act.get();
            assembly.commit();
            return answer;
        } finally {
            assembly.end();
        }
    }

    void act(Runnable act) {
        act(() -> {
            act.run();
            return null;
        });
    }

    static NewPerson person(String name, String birth, String relation) {
        return new NewPerson(
                List.of(new NamePart(NamePart.Type.FAMILY, "Петровић", "Petrović"),
                        new NamePart(NamePart.Type.GIVEN, name, null)),
                "F", birth == null ? null : new PartialDate(birth), false, null, List.of("SRB"), null, null, null,
                List.of("srp"), List.of(), List.of(), List.of(), relation);
    }

    /** Registered, lodged, and streamed to the track. */
    Family family(LocalDate madeOn, Track track, NewPerson... people) {
        String before = face(CurrentCaller.class).get().login();
        as("registration", Role.REGISTRATION_OFFICER);
        Arrivals.Registered group = act(() -> face(Arrivals.class).register(new NewRegistration("HQ", madeOn,
                madeOn.minusDays(1), "srp", true, List.of(people))));
        group.persons().forEach(Courthouse::toldApart);
        CaseNumber number = act(() -> face(Claims.class)
                .lodge(group.number(), face(Arrivals.class).file(group.number()).version()));
        act(() -> face(Triage.class).confirm(number, Set.copyOf(group.persons()), track,
                "Nothing calls for another procedure."));
        as(before);
        return new Family(number, group.persons());
    }

    /** The people of the tests have few names among them, and nobody takes one for another. */
    private static void toldApart(PersonId person) {
        new Sql(TestDatabase.owner()).run("delete from registration.possible_duplicate where person = ? or other = ?",
                person.value(), person.value());
    }

    Family family(NewPerson... people) {
        return family(MADE, Track.REGULAR, people);
    }

    /** Heard, assessed and reviewed, by others than the one who acts next. */
    void examined(Family family, int place, Recommendation told) {
        act(() -> {
            Claim claim = face(Docket.class).claim(family.number(), family.person(place));
            claim.move(Act.SCHEDULE_INTERVIEW, Stage.INTERVIEW_SCHEDULED);
            claim.move(Act.RECORD_INTERVIEW, Stage.INTERVIEW_HELD);
            claim.took(Duty.INTERVIEWER, "eligibility", face(Docket.class).now());
            claim.move(Act.CLOSE_RECORD, Stage.AWAITING_ASSESSMENT);
            recommended(claim, told);
        });
    }

    void recommended(Claim claim, Recommendation told) {
        Assessment assessment = new Assessment(claim);
        assessment.recommend(told, "eligibility", face(Docket.class).now());
        em().persist(assessment);
        claim.move(Act.ASSESS, Stage.ASSESSMENT_DRAFTED);
        claim.took(Duty.ASSESSOR, "eligibility", face(Docket.class).now());
        claim.move(Act.SUBMIT_FOR_REVIEW, Stage.AWAITING_REVIEW);
        claim.move(Act.REVIEW, Stage.AWAITING_REVIEW);
        claim.took(Duty.REVIEWER, "review", face(Docket.class).now());
        claim.reviewed(Outcome.AGREE);
    }

    static Recommendation recommend(String code) {
        return new Recommendation(code, null, null, "Art. 3", null, null, null, null, null, "As written.");
    }

    static Decisions.NewDecision decision(String code) {
        return new Decisions.NewDecision(code, null, null, "Art. 3", "As written.", null, "en");
    }

    static Decisions.Service service(LocalDate on) {
        return new Decisions.Service(on, Decisions.Proof.IN_PERSON, "S-1", null);
    }

    /** Files a paper with the case; gives its id. */
    UUID paper(Family family) {
        Documents.NewDocument paper = new Documents.NewDocument("STM", "Signed paper", "paper.txt", null);
        byte[] text = "Signed.".getBytes(StandardCharsets.UTF_8);
        return act(() -> cabinet.add(family.number().subject(), paper, new ByteArrayInputStream(text)).id());
    }

    void decide(Family family, int place, Decisions.NewDecision decision) {
        as("approval", Role.APPROVING_OFFICER);
        act(() -> face(Decisions.class).decide(family.number(), Set.of(family.person(place)), decision,
                version(family)));
    }

    void serve(Family family, int place, LocalDate on) {
        as("notification", Role.NOTIFICATION_OFFICER);
        act(() -> face(Decisions.class).serve(family.number(), Set.of(family.person(place)), service(on),
                version(family)));
    }

    /** One person, refused, and served on the day on which the house began. */
    Family refused() {
        Family family = family(person("Драган", "1987-12-02", null));
        examined(family, 0, recommend("DT07"));
        decide(family, 0, decision("DT07"));
        serve(family, 0, TODAY);
        return family;
    }

    long version(Family family) {
        return face(Docket.class).read(family.number()).version();
    }

    Stage stage(Family family, int place) {
        return act(() -> face(Docket.class).claim(family.number(), family.person(place)).stage());
    }

    DecisionView last(Family family, int place) {
        return act(() -> new ArrayList<>(face(Decisions.class).of(family.number(), family.person(place))).getLast());
    }
}
