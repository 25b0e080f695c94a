package org.safeconduct.rsd;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names a {@link Hand}: nobody takes the same part in a claim twice. Public because the persistence provider makes it. */
public class HandKey implements Serializable {

    private static final long serialVersionUID = 1;

    private UUID claim;
    private Duty duty;
    private String login;

    @Override
    public boolean equals(Object other) {
        return other instanceof HandKey key && Objects.equals(claim, key.claim) && duty == key.duty
                && Objects.equals(login, key.login);
    }

    @Override
    public int hashCode() {
        return Objects.hash(claim, duty, login);
    }
}
