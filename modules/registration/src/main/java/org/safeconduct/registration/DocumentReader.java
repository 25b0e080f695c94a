package org.safeconduct.registration;

import jakarta.ejb.Stateless;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.registration.mrz.Zone;

/** Reads machine readable zones; also behind the registration screen. */
@Stateless
public class DocumentReader {

    /** Invalid at /lines (mrz-lines) what is no MRZ of the five formats. */
    @Gated(Action.MRZ_READ)
    public MrzReading read(List<String> lines) {
        return reading(Zone.read(lines).orElseThrow(() -> Invalid.at("/lines", "mrz-lines")));
    }

    static MrzReading reading(Zone zone) {
        Map<String, String> checks = new LinkedHashMap<>();
        zone.checks().forEach((name, right) -> checks.put(name, right ? "ok" : "wrong"));
        return new MrzReading(zone.format(), zone.allRight(), checks, zone.datesWellFormed(), zone.sexWellFormed(),
                zone.fields());
    }
}
