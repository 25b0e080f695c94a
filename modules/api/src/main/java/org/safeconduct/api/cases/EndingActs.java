package org.safeconduct.api.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeconduct.rsd.Withdrawals;

/** Acts that end a claim without a decision on it, and the one that opens it again. */
@ApplicationScoped
class EndingActs implements ActGroup {

    /** The person's own word; {@code statement} is the id of the signed paper among the documents. */
    public record Withdrawal(LocalDate signedOn, String reason, UUID statement) {}

    @Inject Withdrawals withdrawals;

    @Override
    public List<Doing<?>> acts() {
        return List.of(
                new Doing<>("withdraw", Withdrawal.class, this::withdraw),
                new Doing<>("discontinue", Because.class,
                        (at, it) -> withdrawals.discontinue(at.number(), at.persons(), it.reason(), at.version())),
                new Doing<>("reopen", Because.class,
                        (at, it) -> withdrawals.reopen(at.number(), at.persons(), it.reason(), at.version())));
    }

    private void withdraw(At at, Withdrawal word) {
        withdrawals.withdraw(
                at.number(), at.persons(), word.signedOn(), word.reason(), word.statement(), at.version());
    }
}
