package org.safeconduct.fences;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fence is seen red on a class that breaks it, so that a fence that never fails is noticed. */
class FencesAreSharpTest {

    static Stream<Arguments> fencesAndOffenders() {
        return Stream.of(
                Arguments.of(Fences.arrows("access"), org.safeconduct.access.fixture.CallsUp.class),
                Arguments.of(Fences.faces("staff"), org.safeconduct.staff.fixture.EntersByTheWindow.class),
                Arguments.of(Fences.entitiesStayInside(), org.safeconduct.staff.fixture.PublicEntity.class),
                Arguments.of(Fences.entitiesHaveVerbs(), org.safeconduct.staff.fixture.PublicEntity.class),
                Arguments.of(Fences.facesAreGated(), org.safeconduct.staff.fixture.UngatedFace.class),
                Arguments.of(Fences.roomsPassTheGate(Set.of()), org.safeconduct.staff.fixture.AsksRoundTheGate.class),
                Arguments.of(Fences.onlyTheGateWritesAudit(), org.safeconduct.staff.fixture.WritesTheLog.class),
                Arguments.of(Fences.roomsKnowNoDatabase(), org.safeconduct.staff.fixture.PublicEntity.class),
                Arguments.of(Fences.oneClock(), org.safeconduct.staff.fixture.AsksTheMachine.class),
                Arguments.of(Fences.oneMakerOfJson(), org.safeconduct.staff.fixture.LooksForAMaker.class),
                Arguments.of(Fences.oneDoor(), org.safeconduct.staff.fixture.SomethingHelper.class));
    }

    @ParameterizedTest
    @MethodSource("fencesAndOffenders")
    void aFenceStopsItsOffender(ArchRule fence, Class<?> offender) {
        assertThat(fence.evaluate(new ClassFileImporter().importPackagesOf(offender))
                .hasViolation())
                .isTrue();
    }
}
