package org.safeconduct.portal;

import org.safeconduct.lobby.PagesOfARoom;

/** The applicants' pages. */
class PagesTest extends PagesOfARoom {}
