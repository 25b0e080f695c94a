package org.safeconduct.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Forbidden;

/** Every report before every role: whether it may be asked for, whether its catalogue names it, and how far it counts. */
class WhoMayAskTest {

    private static final Set<String> ASYLUM = Set.of("backlog-age", "clearance", "deadlines-ahead", "pending",
            "processing-time", "recognition-rates", "review-agreement", "stage-wait");
    /** Of the whole State or not at all. */
    private static final Set<String> OFFICIAL = Set.of("eurostat-decisions", "unhcr-decisions");
    private static final String REPLIES = "readmission-replies";

    /** Whoever is not in it may ask for nothing. */
    private static final Map<Role, Set<String>> MAY = Map.of(Role.CASE_MANAGER, ASYLUM, Role.RETURN_SUPERVISOR,
            Set.of(REPLIES), Role.STATISTICS_OFFICER, both());

    private final Ministry ministry = new Ministry();

    private static Set<String> both() {
        Set<String> both = new TreeSet<>(ASYLUM);
        both.add(REPLIES);
        both.addAll(OFFICIAL);
        return both;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleMayAskForItsOwn(Role role) {
        ministry.as("who-" + role.ordinal(), "HQ", role);
        Set<String> may = MAY.getOrDefault(role, Set.of());
        assertThat(ministry.reports().catalogue()).extracting(Reports.Definition::id)
                .containsExactlyInAnyOrderElementsOf(may);
        for (String report : both()) {
            assertThat(allowed(role, report)).as(report).isEqualTo(may.contains(report));
        }
    }

    private boolean allowed(Role role, String report) {
        try {
            Figures figures = ministry.figures(report);
            boolean national = role != Role.CASE_MANAGER;
            assertThat(figures.everywhere()).isEqualTo(national);
            assertThat(figures.offices()).isEqualTo(national ? List.of() : List.of("HQ"));
            return true;
        } catch (Forbidden no) {
            return false;
        }
    }
}
