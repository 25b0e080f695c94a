package org.safeconduct.api.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safeconduct.api.json.Words;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;
import org.safeconduct.kernel.Throttled;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrongStage;

/** Turns what was thrown into a problem. */
public final class Problems {

    private static final int DEEPEST = 20;

    private Problems() {}

    /** The problem in the reader's language; FAILED without an incident if it is a failure of ours. */
    public static Problem of(Throwable thrown, Locale language) {
        Refusal refusal = first(thrown, Refusal.class);
        if (refusal != null) {
            return of(refusal, language);
        }
        if (chain(thrown).anyMatch(t -> t.getClass().getSimpleName().equals("OptimisticLockException"))) {
            return of(new Stale(), language);
        }
        if (chain(thrown).anyMatch(t -> t.getClass().getSimpleName().equals("RequestTooBigException"))) {
            return plain(Kind.TOO_LARGE, 413, language);
        }
        WebApplicationException answer = first(thrown, WebApplicationException.class);
        return answer == null
                ? plain(Kind.FAILED, 500, language)
                : ofStatus(answer.getResponse().getStatus(), language);
    }

    /** The problem of a status that the server gives by itself. */
    public static Problem ofStatus(int status, Locale language) {
        return plain(Kind.ofStatus(status), status, language);
    }

    /** A problem of a kind with a text of its own. */
    public static Problem of(Kind kind, String key, Locale language, Object... args) {
        return whole(kind, key, List.of(args), null, language);
    }

    private static Problem of(Refusal refusal, Locale language) {
        List<Problem.Error> errors = refusal instanceof Invalid invalid
                ? invalid.flaws().stream().map(flaw -> error(flaw, language)).toList()
                : null;
        boolean large = refusal instanceof Invalid invalid
                && invalid.flaws().stream().anyMatch(flaw -> flaw.key().equals("too-large"));
        return whole(large ? Kind.TOO_LARGE : kind(refusal), refusal.key(), refusal.args(), errors, language);
    }

    private static Kind kind(Refusal refusal) {
        return switch (refusal) {
            case Invalid r -> Kind.INVALID;
            case Unknown r -> Kind.UNKNOWN;
            case WrongStage r -> Kind.WRONG_STAGE;
            case Forbidden r -> Kind.FORBIDDEN;
            case RuleForbids r -> Kind.RULE;
            case Duplicate r -> Kind.DUPLICATE;
            case Stale r -> Kind.STALE;
            case Throttled r -> Kind.RATE_LIMITED;
        };
    }

    private static Problem whole(
            Kind kind, String key, List<Object> args, List<Problem.Error> errors, Locale language) {
        String detail = Words.refusal(key, args, language);
        return new Problem(
                kind.type(), Words.problem(kind.type(), language), kind.status(), detail, key, errors, null);
    }

    private static Problem plain(Kind kind, int status, Locale language) {
        return new Problem(kind.type(), Words.problem(kind.type(), language), status, null, null, null, null);
    }

    private static Problem.Error error(Flaw flaw, Locale language) {
        return new Problem.Error(flaw.pointer(), flaw.key(), Words.refusal(flaw.key(), flaw.args(), language));
    }

    /** The first of a class among the causes; null if there is none. */
    static <T> T first(Throwable thrown, Class<T> wanted) {
        return chain(thrown).filter(wanted::isInstance).map(wanted::cast).findFirst().orElse(null);
    }

    /** The causes, each with what a rolled back transaction noted on the way. */
    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(t -> Stream.concat(Stream.of(t), Stream.of(t.getSuppressed())));
    }
}
