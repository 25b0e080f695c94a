package org.safeconduct.kernel;

import java.util.List;

/** An answer that shows several subjects; the gate writes their names into the log. */
public interface Shows {

    /** What was shown, in order; may be empty, and then the log says that nothing was. */
    List<Subject> shown();
}
