package org.safeconduct.staff;

import org.safeconduct.lobby.PagesOfARoom;

/** The officers' pages. */
class PagesTest extends PagesOfARoom {}
