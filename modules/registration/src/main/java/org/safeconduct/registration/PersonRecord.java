package org.safeconduct.registration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeconduct.access.Caller;
import org.safeconduct.access.Particulars;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Stale;

/** Changes one person's record, keeps what was there before, and tells the log. */
final class PersonRecord {

    private final EntityManager em;
    private final Person person;
    private final Caller caller;
    private final Particulars particulars;
    private final OffsetDateTime now;
    private final String reason;

    PersonRecord(EntityManager em, Person person, Caller caller, Particulars particulars, OffsetDateTime now,
            String reason) {
        this.em = em;
        this.person = person;
        this.caller = caller;
        this.particulars = particulars;
        this.now = now;
        this.reason = reason;
    }

    /** Refuses unless the caller saw the present version and says why. */
    PersonRecord open(long version) {
        Stale.refuseUnless(person.version(), version);
        Flaws flaws = new Flaws().required(reason, "/reason");
        TextCheck.text(flaws, reason, TextCheck.TEXT, "/reason");
        flaws.refuse();
        particulars.because(reason);
        return this;
    }

    /** The fields that changed, by their names in the published interface. {@code noted}: status of a need that is new. */
    List<String> correct(Map<String, Object> changes, Need.Status noted, Codes codes, LocalDate today) {
        NewPerson before = person.told();
        Compartment compartment = Compartment.of(caller, codes);
        NewPerson after = keepHidden(before, new Patch(changes).on(before), compartment);
        Additions additions = additions(changes, after, compartment, codes, today);
        refuseFlaws(after, changes, codes, today);
        List<String> changed = restated(before, after);
        additions.documents().forEach(this::show);
        additions.needs().forEach(need -> note(need, noted));
        changed.addAll(additions.fields());
        if (!changed.isEmpty()) {
            write();
            new Doubles(em).again(person, now);
        }
        return changed;
    }

    private Additions additions(Map<String, Object> changes, NewPerson after, Compartment compartment, Codes codes,
            LocalDate today) {
        Flaws flaws = new Flaws();
        Additions additions = Additions.in(changes, after, compartment, flaws);
        additions.check(changes, after, codes, today, flaws);
        flaws.refuse();
        return additions;
    }

    private List<String> restated(NewPerson before, NewPerson after) {
        List<String> changed = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (!Objects.equals(fact.of(before), fact.of(after))) {
                keep(fact.field(), fact.of(before), fact.of(after));
                changed.add(fact.field());
            }
        }
        if (!changed.isEmpty()) {
            person.restate(after, now);
        }
        return changed;
    }

    /** Who does not see a restricted profile does not remove it either. */
    private static NewPerson keepHidden(NewPerson before, NewPerson after, Compartment compartment) {
        List<String> profiles = Stream.concat(after.profiles().stream(),
                before.profiles().stream().filter(code -> !compartment.showsProfile(code)))
                .distinct()
                .toList();
        return new NewPerson(after.names(), after.sex(), after.birthDate(), after.birthDateEstimated(),
                after.birthPlace(), after.nationalities(), after.ethnicity(), after.religion(), after.maritalStatus(),
                after.languages(), after.documents(), after.needs(), profiles, after.relation());
    }

    /** Old flaws in fields that stay as they are do not stand in the way. */
    private void refuseFlaws(NewPerson after, Map<String, Object> changes, Codes codes, LocalDate today) {
        Flaws flaws = new Flaws();
        new PersonCheck(codes, today, flaws).of(after, "");
        new RelationCheck(codes, flaws).of(after.relation(), person.position(), "/relation");
        try {
            flaws.refuse();
        } catch (Invalid all) {
            Flaws ofChanged = new Flaws();
            all.flaws()
                    .stream()
                    .filter(flaw -> changes.containsKey(flaw.pointer().split("/")[1]) || disagrees(flaw.key(), changes))
                    .forEach(flaw -> ofChanged.add(flaw.pointer(), flaw.key(), flaw.args().toArray()));
            ofChanged.refuse();
        }
    }

    private static boolean disagrees(String key, Map<String, Object> changes) {
        return key.equals("mrz-birth-differs") && changes.containsKey("birthDate");
    }

    void add(NewPerson.NewDocument document, Codes codes, LocalDate today) {
        Flaws flaws = new Flaws();
        new DocumentCheck(codes, today, flaws).of(document, person.birthDate(), "");
        flaws.refuse();
        show(document);
        write();
        new Doubles(em).again(person, now);
    }

    void add(NewPerson.NewNeed need, Need.Status status, Codes codes, LocalDate today) {
        Flaws flaws = new Flaws();
        new PersonCheck(codes, today, flaws).need(need, "");
        flaws.refuse();
        note(need, status);
        write();
    }

    private void show(NewPerson.NewDocument document) {
        person.show(document, now);
        keep("documents", null, document.type() + " " + Objects.toString(document.number(), ""));
    }

    private void note(NewPerson.NewNeed need, Need.Status status) {
        person.note(need, caller.login(), status, now);
        keep("needs", null, need.code());
    }

    /** The version counts also where only names, documents or needs changed. */
    private void write() {
        em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    private void keep(String field, String before, String after) {
        em.persist(new Correction(person, field, before, after, reason, caller.login(), now));
        particulars.changed(person.id(), field, before, after);
    }
}
