package org.safeconduct.rsd;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.UuidColumn;

/** The proof that a paper reached its reader, and the limit that began with it. Written once. */
@Embeddable
class Receipt {

    private static final String BETWEEN = "\t";

    @Column(name = "served_on") private LocalDate servedOn;

    @Enumerated(EnumType.STRING) private Decisions.Proof proof;

    @Column(name = "proof_on") private LocalDate proofOn;

    private String reference;

    @Convert(converter = UuidColumn.class) private UUID document;

    @Column(name = "recorded_by") private String recordedBy;

    @Column(name = "recorded_at") private OffsetDateTime recordedAt;

    @Column(name = "limit_until") private LocalDate limitUntil;

    private String calendar;

    private String steps;

    protected Receipt() {}

    /**
     * @param servedOn the legal day, which can be later than the day on the proof
     * @param limit null if none begins
     */
    Receipt(Decisions.Service service, LocalDate servedOn, Due limit, Signing signing) {
        this.servedOn = servedOn;
        this.proof = service.proof();
        this.proofOn = service.servedOn();
        this.reference = service.reference();
        this.document = service.document();
        this.recordedBy = signing.login();
        this.recordedAt = signing.at();
        if (limit != null) {
            this.limitUntil = limit.date();
            this.calendar = limit.calendar();
            this.steps = limit.steps().stream().map(Receipt::line).collect(Collectors.joining("\n"));
        }
    }

    LocalDate servedOn() {
        return servedOn;
    }

    Decisions.Proof proof() {
        return proof;
    }

    /** The limit as it was counted on service; null if none began. */
    Due limit() {
        return limitUntil == null
                ? null
                : new Due(limitUntil, calendar, steps.lines().map(Receipt::step).toList());
    }

    private static String line(Due.Step step) {
        return step.date() + BETWEEN + step.why()
                + step.args().stream().map(arg -> BETWEEN + arg).collect(Collectors.joining());
    }

    private static Due.Step step(String line) {
        List<String> parts = Arrays.asList(line.split(BETWEEN, -1));
        return new Due.Step(LocalDate.parse(parts.get(0)), parts.get(1), parts.subList(2, parts.size()));
    }
}
