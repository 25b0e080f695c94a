package org.safeconduct.api.returns;

import org.safeconduct.readmission.RequestNumber;

/** What an act is done to; {@code version} of the request that the caller saw. */
record RequestAt(RequestNumber number, long version) {}
