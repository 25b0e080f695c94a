package org.safeconduct.partner;

import org.safeconduct.lobby.PagesOfARoom;

/** The pages of the other State. */
class PagesTest extends PagesOfARoom {}
