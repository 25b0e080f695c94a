package org.safeconduct.registration;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.Shows;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import java.util.*;
import java.time.*;

/** Reads machine readable zones; also behind the registration screen. */
@Stateless
public class DocumentReader {
    /** Invalid at /lines (mrz-lines) what is no MRZ of the five formats. */
    @Gated(Action.MRZ_READ) public MrzReading read(List<String> lines) { throw new UnsupportedOperationException(); }
}
