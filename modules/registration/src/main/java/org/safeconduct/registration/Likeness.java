package org.safeconduct.registration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.safeconduct.registration.match.BirthLikeness;
import org.safeconduct.registration.match.NameLikeness;

/**
 * How alike two people are.
 *
 * @param score 0 to 1
 * @param reasons as {@link Hit} lists them
 */
record Likeness(double score, List<String> reasons) {

    private static final double NAME_WEIGHT = 0.70;
    private static final double BIRTH_WEIGHT = 0.25;
    private static final double NATIONALITY_WEIGHT = 0.05;

    /** Two records with one document number are hardly ever two people. */
    private static final double SAME_DOCUMENT = 0.97;

    private static final double SAME_NAME = 0.97;
    private static final double SOUNDS_ALIKE = 0.80;

    static Likeness of(Traits wanted, Traits known) {
        return new Comparison(wanted, known).likeness();
    }

    /** Collects what can be compared; what one side does not know counts neither for nor against. */
    private static final class Comparison {

        private final List<String> reasons = new ArrayList<>();
        private double sum;
        private double weights;

        Comparison(Traits wanted, Traits known) {
            names(wanted, known);
            births(wanted, known);
            nationalities(wanted, known);
            if (!Collections.disjoint(wanted.documents(), known.documents())) {
                reasons.add("document");
            }
        }

        Likeness likeness() {
            double compared = weights == 0 ? 0 : sum / weights;
            double score = reasons.contains("document") ? Math.max(compared, SAME_DOCUMENT) : compared;
            return new Likeness(Math.round(score * 1000) / 1000.0, List.copyOf(reasons));
        }

        private void names(Traits wanted, Traits known) {
            if (wanted.names().isEmpty()) {
                return;
            }
            double best = wanted.names()
                    .stream()
                    .flatMap(one -> known.names().stream().map(other -> NameLikeness.of(one, other)))
                    .max(Double::compare)
                    .orElse(0.0);
            count(best, NAME_WEIGHT);
            if (best >= SAME_NAME) {
                reasons.add("name");
            } else if (best >= SOUNDS_ALIKE) {
                reasons.add("name-sounds");
            }
        }

        private void births(Traits wanted, Traits known) {
            if (wanted.birth() == null || known.birth() == null) {
                return;
            }
            BirthLikeness birth = BirthLikeness.of(wanted.birth(), known.birth());
            count(birth.weight(), BIRTH_WEIGHT);
            switch (birth) {
                case SAME -> reasons.add("birth-date");
                case FITS, MISTYPED, SAME_YEAR -> reasons.add("birth-year");
                case NEAR, DIFFERENT -> {}
            }
        }

        private void nationalities(Traits wanted, Traits known) {
            if (wanted.nationalities().isEmpty()) {
                return;
            }
            boolean shared = !Collections.disjoint(wanted.nationalities(), known.nationalities());
            count(shared ? 1 : 0, NATIONALITY_WEIGHT);
            if (shared) {
                reasons.add("nationality");
            }
        }

        private void count(double likeness, double weight) {
            sum += likeness * weight;
            weights += weight;
        }
    }
}
