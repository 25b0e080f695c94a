package org.safeconduct.fences;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as it is drawn. */
class FencesTest {

    /** Open methods that the edge of a room may ask: there is no caller yet, or the question shapes the page. */
    private static final Set<String> EDGE = Set.of(
            "Entrance.stillActive",
            "Entrance.callerOf",
            "Powers.mine",
            "Codes.label",
            "LegalLimits.inForce",
            "Retries.claim",
            "Retries.answered");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPaths(Fences.ARROWS.keySet()
                    .stream()
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .filter(Files::isDirectory)
                    .toList());

    static Stream<String> modules() {
        return Fences.ARROWS.keySet().stream().sorted();
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                Fences.entitiesStayInside(),
                Fences.entitiesHaveVerbs(),
                Fences.facesAreGated(),
                Fences.roomsPassTheGate(EDGE),
                Fences.onlyTheGateWritesAudit(),
                Fences.roomsKnowNoDatabase(),
                Fences.oneClock(),
                Fences.oneMakerOfJson(),
                Fences.oneDoor());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleCallsDownTheArrowsOnly(String module) {
        Fences.arrows(module).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleIsEnteredByItsFaceOnly(String module) {
        Fences.faces(module).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsItsRules(ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void modulesDoNotGoInCircles() {
        SlicesRuleDefinition.slices()
                .matching("org.safeconduct.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }
}
