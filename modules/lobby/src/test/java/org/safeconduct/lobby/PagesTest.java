package org.safeconduct.lobby;

/** The pages and stylesheets that every room gets. */
class PagesTest extends PagesOfARoom {}
