package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeconduct.readmission.EvidenceType.Worth;

/**
 * What each piece that a request offers is worth under its agreement.
 *
 * @param conditions of the agreement with the partner
 * @param offered all of it
 */
record Worthiness(String partner, List<EvidenceCondition> conditions, List<EvidenceItem> offered, LocalDate today) {

    /** Codes of the sorts that show that somebody is a national. */
    private static final Pattern NATIONALITY = Pattern.compile("N[PF]-\\d+");

    static Worthiness of(String partner, List<EvidenceItem> offered, LocalDate today) {
        return new Worthiness(partner, AgreementBook.of(partner).map(Agreement::evidence).orElse(List.of()), offered,
                today);
    }

    /** Empty where it is no evidence. */
    Optional<Worth> worth(EvidenceItem item) {
        if (item.suspectedFalse()) {
            return Optional.empty();
        }
        Optional<EvidenceCondition> broken = broken(item);
        return broken.isPresent()
                ? broken.map(EvidenceCondition::otherwise)
                : EvidenceBook.of(item.kind()).map(type -> type.worthFor(partner));
    }

    /** Whether something offered is proof or presumption that the person is a national of the requested State. */
    boolean showsNationality() {
        return offered.stream()
                .filter(item -> NATIONALITY.matcher(item.kind()).matches())
                .map(this::worth)
                .flatMap(Optional::stream)
                .anyMatch(worth -> worth == Worth.PROOF || worth == Worth.PRIMA_FACIE);
    }

    /** The confirmed condition that a piece does not meet; of several one that leaves it worth nothing. */
    Optional<EvidenceCondition> broken(EvidenceItem item) {
        List<EvidenceCondition> broken = of(item).filter(EvidenceCondition::verified)
                .filter(condition -> !condition.met(item, offered, today))
                .toList();
        return broken.stream()
                .filter(condition -> condition.otherwise() == null)
                .findFirst()
                .or(() -> broken.stream().findFirst());
    }

    /** Whether there is a condition that nobody confirmed and that the piece does not meet. */
    boolean doubted(EvidenceItem item) {
        return of(item).anyMatch(condition -> !condition.verified() && !condition.met(item, offered, today));
    }

    private Stream<EvidenceCondition> of(EvidenceItem item) {
        return conditions.stream().filter(condition -> condition.type().equals(item.kind()));
    }

    List<OwnEvidence> own() {
        return offered.stream().map(item -> OwnEvidence.of(item, worth(item).orElse(null))).toList();
    }

    /** What the other State reads: nothing of what may be false. */
    List<EvidenceView> crossing() {
        return offered.stream()
                .filter(item -> !item.suspectedFalse())
                .map(item -> new EvidenceView(item.kind(), worth(item).orElse(null), item.number(), item.note(),
                        item.issuedOn(), item.expiresOn(), item.form()))
                .toList();
    }
}
