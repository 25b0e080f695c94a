package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.rsd.Courthouse.TODAY;
import static org.safeconduct.rsd.DecisionsTest.flaw;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.ClockView;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.rsd.Courthouse.Family;
import org.safeconduct.rsd.Decisions.Proof;
import org.safeconduct.rsd.Decisions.Service;

/** The scan that proves a service is a document of the same case, or nothing is served. */
class ProofTest {

    private final Courthouse house = new Courthouse();
    private Family family;

    @BeforeEach
    void decide() {
        family = house.family(Courthouse.person("Драган", "1987", null));
        house.examined(family, 0, Courthouse.recommend("DT07"));
        house.decide(family, 0, Courthouse.decision("DT07"));
    }

    @Test
    void aPaperOfTheCaseProvesTheService() {
        serve(house.paper(family));
        assertThat(house.stage(family, 0)).isEqualTo(Stage.NOTIFIED);
    }

    @Test
    void aPaperThatIsNowhereProvesNothing() {
        flaw(() -> serve(UUID.randomUUID()), "/document");
        refused();
    }

    @Test
    void aPaperOfAnotherCaseProvesNothing() {
        UUID another = house.paper(house.family(Courthouse.person("Јован", "1988", null)));
        flaw(() -> serve(another), "/document");
        refused();
    }

    @Test
    void aPaperThatWasStruckProvesNothing() {
        UUID paper = house.paper(family);
        house.act(() -> house.cabinet.strike(family.number().subject(), paper, "Of somebody else."));
        flaw(() -> serve(paper), "/document");
        refused();
    }

    private void refused() {
        assertThat(house.stage(family, 0)).isEqualTo(Stage.DECIDED_NEGATIVE);
        assertThat(house.act(() -> house.face(Clocks.class).held(family.number().subject())))
                .extracting(ClockView::rule)
                .doesNotContain("D25");
    }

    private void serve(UUID document) {
        house.as("notification", Role.NOTIFICATION_OFFICER);
        house.act(() -> house.face(Decisions.class)
                .serve(family.number(), Set.of(),
                        new Service(TODAY, Proof.REGISTERED_POST, "R-1", document), house.version(family)));
    }
}
