package org.safeconduct.registration;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import java.util.List;

/** Reads machine readable zones; also behind the registration screen. */
@Stateless
public class DocumentReader {
    /** Invalid at /lines (mrz-lines) what is no MRZ of the five formats. */
    @Gated(Action.MRZ_READ) public MrzReading read(List<String> lines) { throw new UnsupportedOperationException(); }
}
