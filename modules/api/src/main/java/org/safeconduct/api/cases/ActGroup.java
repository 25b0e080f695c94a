package org.safeconduct.api.cases;

import java.util.List;

/** Acts that belong together; all groups are found by the container. */
interface ActGroup {

    List<Doing<?>> acts();
}
