package org.safeconduct.rsd;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Who signed, on which legal day, and when exactly. */
record Signing(String login, LocalDate on, OffsetDateTime at) {}
