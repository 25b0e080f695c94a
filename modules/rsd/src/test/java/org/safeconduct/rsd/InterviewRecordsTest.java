package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;
import org.safeconduct.rsd.Interviews.Section;

/** Interviews of a claim and their records. */
class InterviewRecordsTest extends Examining {

    @Test
    void keepsWhatTwoOfficersWriteInDifferentSectionsAndTellsTheSecondInTheSame() {
        assign();
        hear(authority.persons(number));
        UUID record = record();
        write(record, Section.ROUTE, "By sea", 1);
        authority.as("eligibility-2", "HQ", Role.ELIGIBILITY_OFFICER);
        write(record, Section.FAMILY, "A brother", 1);
        assertThatThrownBy(() -> write(record, Section.ROUTE, "By land", 1)).isInstanceOf(Stale.class);
        assertThat(authority.act(() -> interviews().of(number)).getFirst().sections())
                .filteredOn(section -> !section.text().isEmpty())
                .extracting(Interviews.SectionView::section, Interviews.SectionView::text)
                .containsExactlyInAnyOrder(tuple(Section.FAMILY, "A brother"),
                        tuple(Section.REASONS, "They came at night"),
                        tuple(Section.ROUTE, "By sea"));
    }

    @Test
    void closesARecordOnlyWithReasonsAndReadBackAndThenLocksIt() {
        assign();
        hear(authority.persons(number));
        UUID record = record();
        assertThatThrownBy(() -> authority.act(
                () -> interviews().closeRecord(number, Set.of(), null, authority.version(number))))
                .isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.flaws())
                        .containsExactly(Flaw.at("/sections/READ_BACK", "section-required")));
        write(record, Section.READ_BACK, "Read back in Arabic, nothing to add", 1);
        authority.act(() -> interviews().closeRecord(number, Set.of(), "It is right", authority.version(number)));
        assertThat(authority.stages(number)).containsOnly(Stage.AWAITING_ASSESSMENT);
        assertThatThrownBy(() -> write(record, Section.ROUTE, "Later", 1)).isInstanceOf(RuleForbids.class)
                .hasMessage("record-signed");
    }

    @Test
    void hearsThoseWhoCameAndGivesTheOthersANewAppointment() {
        assign();
        schedule();
        List<PersonId> persons = authority.persons(number);
        authority.act(
                () -> interviews().record(number, Set.of(persons.getFirst()), held(), authority.version(number)));
        authority.act(() -> interviews().missed(number, Set.of(persons.getLast()), "Ill", authority.version(number)));
        assertThat(authority.stages(number)).containsExactly(Stage.INTERVIEW_HELD, Stage.INTERVIEW_MISSED);
        schedule();
        assertThat(authority.stages(number)).containsExactly(Stage.INTERVIEW_HELD, Stage.INTERVIEW_SCHEDULED);
        assertThat(authority.act(() -> interviews().of(number))).extracting(r -> r.appointment().state())
                .containsExactlyInAnyOrder("HELD", "MISSED", "BOOKED");
    }

    @Test
    void refusesNobodyWhoWasNeverHeardAndRecommendsNothingWithoutAFact() {
        assign();
        authority.reviewer();
        authority.act(() -> interviews().waive(number, Set.of(), "Presumption", authority.version(number)));
        authority.eligibility();
        authority.act(() -> interviews().closeRecord(number, Set.of(), null, authority.version(number)));
        assertThatThrownBy(() -> recommend("DT01")).isInstanceOf(RuleForbids.class).hasMessage("facts-needed");
        addFacts();
        assertThatThrownBy(() -> recommend("DT07")).isInstanceOf(RuleForbids.class).hasMessage("not-heard");
        recommend("DT01");
        assertThat(authority.stages(number)).containsOnly(Stage.ASSESSMENT_DRAFTED);
    }
}
