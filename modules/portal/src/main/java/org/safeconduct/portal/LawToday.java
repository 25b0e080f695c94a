package org.safeconduct.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.casefile.LegalLimits;

/** The limits of the law, asked for once an hour whatever number of people read. */
@ApplicationScoped
class LawToday {

    private static final Duration FRESH = Duration.ofHours(1);

    @Inject LegalLimits limits;

    @Inject Clock clock;

    private volatile Asked asked;

    private record Asked(Instant at, Map<String, LegalLimits.LegalLimit> limits) {

        boolean fresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }

    /** Empty if the rule is not in force today. */
    Optional<LegalLimits.LegalLimit> limit(String rule) {
        Instant now = clock.instant();
        Asked known = asked;
        if (known == null || !known.fresh(now)) {
            known = new Asked(now, limits.inForce()
                    .stream()
                    .collect(Collectors.toMap(LegalLimits.LegalLimit::rule, Function.identity())));
            asked = known;
        }
        return Optional.ofNullable(known.limits().get(rule));
    }
}
