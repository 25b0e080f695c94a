package org.safeconduct.staff.cases;

import java.util.Set;

/** Which decision codes a form offers; what is lawful the face says. */
final class Decisive {

    /** What an officer can recommend or decide at first instance. */
    static final Set<String> FIRST_INSTANCE = Set.of("DT01", "DT03", "DT04", "DT05", "DT07", "DT08", "DT09", "DT10",
            "DT11", "DT12", "DT13", "DT14", "DT22");

    /** The statuses behind a derivative status or an appeal allowed. */
    static final Set<String> GRANTED = Set.of("DT01", "DT03", "DT04", "DT05");

    private Decisive() {}
}
