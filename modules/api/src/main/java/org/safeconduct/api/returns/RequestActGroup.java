package org.safeconduct.api.returns;

import java.util.List;

/** Acts that one side does; all groups are found by the container. */
interface RequestActGroup {

    /** Whether the other State does them. */
    boolean ofPartner();

    List<RequestDoing<?>> acts();
}
