package org.safeconduct.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Stale;

/** A refusal is found under whatever the containers wrap around it; an error of ours is not taken for one. */
class RefusalMessagesTest {

    @Test
    void aRefusalIsFoundUnderItsWrappings() {
        RuleForbids refusal = new RuleForbids("owns-work", 3);
        assertThat(RefusalMessages.within(new FacesException(new ELException(refusal)))).containsSame(refusal);
    }

    @Test
    void anOvertakenVersionIsStale() {
        Exception atCommit = new EJBTransactionRolledbackException("",
                new RuntimeException(new OptimisticLockException()));
        assertThat(RefusalMessages.within(atCommit)).get().isInstanceOf(Stale.class);
    }

    @Test
    void anErrorOfOursStaysAnError() {
        assertThat(RefusalMessages.within(new EJBException(new IllegalStateException()))).isEmpty();
    }
}
