package org.safeconduct.reporting;

import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Scope;

/** Those whom one figure of a report counts, a row each; the latest day first. */
@FunctionalInterface
public interface People {

    /** @param scope rows outside it are not there, as they are not counted */
    Page<Counted> page(Scope scope, PageRequest page);
}
