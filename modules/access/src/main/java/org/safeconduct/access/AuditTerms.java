package org.safeconduct.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.audit.AuditQuery;
import org.safeconduct.audit.Deed;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Subject;

/** What the log is asked for, as it is written there. What it cannot hold is refused: an empty answer would say that nobody looked. */
@Dependent
class AuditTerms {

    private static final Pattern NUMBER = Pattern.compile("\\p{Upper}{1,2}-\\d{4}-\\d{7}");
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Inject Event<Calling> calling;

    @Inject Directory directory;

    /** Invalid at /subject, /actor, /action, /outcome. */
    AuditQuery read(AuditQuery typed) {
        Flaws flaws = new Flaws();
        String subject = typed.subject() == null ? null : subject(flaws, typed.subject());
        flaws.unless(typed.actor() == null || directory.acts(typed.actor()), "/actor", "login-unknown");
        flaws.unless(typed.action() == null || action(typed.action()), "/action", "code", "action");
        flaws.unless(typed.outcome() == null || outcome(typed.outcome()), "/outcome", "code", "outcome");
        flaws.refuse();
        return new AuditQuery(subject, typed.actor(), typed.action(), typed.outcome(), typed.from(), typed.to());
    }

    private String subject(Flaws flaws, String typed) {
        if (typed.contains(":")) {
            return parsed(flaws, typed);
        }
        if (UUID.matcher(typed).matches()) {
            return typed.toLowerCase(Locale.ROOT);
        }
        String number = typed.toUpperCase(Locale.ROOT);
        flaws.unless(NUMBER.matcher(number).matches(), "/subject", "subject-id");
        return called(number).map(Subject::toString).orElse(number);
    }

    Optional<Subject> called(String number) {
        Calling call = new Calling(number);
        calling.fire(call);
        return call.file();
    }

    private static String parsed(Flaws flaws, String typed) {
        try {
            return Subject.parse(typed).toString();
        } catch (Invalid e) {
            flaws.add("/subject", "subject-id");
            return null;
        }
    }

    private static boolean action(String typed) {
        return Arrays.stream(Action.values()).anyMatch(action -> action.name().equals(typed));
    }

    private static boolean outcome(String typed) {
        return Arrays.stream(Deed.Outcome.values()).anyMatch(outcome -> outcome.word().equals(typed));
    }
}
