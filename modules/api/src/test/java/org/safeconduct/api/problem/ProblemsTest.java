package org.safeconduct.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.api.json.Words;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Throttled;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;

/** Whatever is thrown has one status and one stable type. */
class ProblemsTest {

    private static final Locale ARABIC = Locale.of("ar");

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of(Invalid.at("/x", "required"), 400, "invalid"),
                Arguments.of(new Forbidden("forbidden-power"), 403, "forbidden"),
                Arguments.of(new Unknown("unknown"), 404, "unknown"),
                Arguments.of(new WrongStage("DECIDE", "LODGED"), 409, "wrong-stage"),
                Arguments.of(new Duplicate("idempotency-running"), 409, "duplicate"),
                Arguments.of(new Stale(), 412, "stale"),
                Arguments.of(new RuleForbids("owns-work", 3), 422, "rule"),
                Arguments.of(new Throttled("throttled", 30), 429, "rate-limited"),
                Arguments.of(Invalid.at("/content", "too-large", 20), 413, "too-large"),
                Arguments.of(new NotFoundException(new Unknown("unknown")), 404, "unknown"),
                Arguments.of(new NotFoundException(), 404, "unknown"),
                Arguments.of(new NotAuthorizedException("Bearer"), 401, "unauthenticated"),
                Arguments.of(new NotAllowedException("GET"), 405, "unsupported"),
                Arguments.of(new NotSupportedException(), 415, "unsupported"),
                Arguments.of(new ClientErrorException(413), 413, "too-large"),
                Arguments.of(new ClientErrorException(428), 428, "precondition-required"),
                Arguments.of(new EJBException(new OptimisticLockException()), 412, "stale"),
                Arguments.of(rolledBack(new OptimisticLockException()), 412, "stale"),
                Arguments.of(new IllegalStateException("Salma Haddad"), 500, "failed"));
    }

    private static Exception rolledBack(RuntimeException cause) {
        IllegalStateException rollback = new IllegalStateException("rolled back");
        rollback.addSuppressed(cause);
        return new EJBException(rollback);
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void hasItsStatusAndType(Throwable thrown, int status, String type) {
        Problem problem = Problems.of(thrown, Locale.ENGLISH);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).isEqualTo(type);
        assertThat(problem.title()).isNotBlank().isNotEqualTo(type);
    }

    @Test
    void everyFlawStandsAtItsPointerInTheReadersLanguage() {
        Flaws flaws = new Flaws().add("/persons/0/sex", "required").add("/limit", "range", 1, 200);
        Problem english = Problems.of(refused(flaws), Locale.ENGLISH);
        Problem arabic = Problems.of(refused(flaws), ARABIC);
        assertThat(english.errors())
                .containsExactly(
                        new Problem.Error("/persons/0/sex", "required", "Fill this in."),
                        new Problem.Error("/limit", "range", "Enter a number from 1 to 200."));
        assertThat(arabic.errors().getFirst().message()).isEqualTo("املأ هذا الحقل.");
        assertThat(arabic.title()).isNotEqualTo(english.title());
    }

    private static Invalid refused(Flaws flaws) {
        try {
            flaws.refuse();
        } catch (Invalid e) {
            return e;
        }
        throw new AssertionError("nothing was refused");
    }

    @Test
    void aFailureOfOursSaysNothingAboutItself() {
        Problem problem = Problems.of(new IllegalStateException("Salma Haddad"), Locale.ENGLISH);
        assertThat(problem.toString()).doesNotContain("Salma");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasATitleInBothLanguages(Kind kind) {
        String english = Words.problem(kind.type(), Locale.ENGLISH);
        String arabic = Words.problem(kind.type(), ARABIC);
        assertThat(List.of(english, arabic)).doesNotContain(kind.type()).doesNotHaveDuplicates();
    }
}
