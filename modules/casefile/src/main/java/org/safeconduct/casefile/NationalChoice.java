package org.safeconduct.casefile;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the State chose where the law leaves it the choice; only read. */
@Entity
@Cacheable
@Table(schema = "casefile", name = "national_choice")
class NationalChoice {

    /** The State whose authority works with this system, ISO 3166-1 alpha-3. */
    static final String STATE = "DEMO-STATE";

    @Id private String rule;

    private String value;

    protected NationalChoice() {}

    String value() {
        return value;
    }
}
