/**
 * Letters and other papers as PDF/A-1b: letterhead, reference block, paragraphs, lists, tables, signature, page foot.
 *
 * <p>{@link org.safeconduct.paper.Letter} is the way in, for letters and for forms with boxes. It knows no word of the trade: every text comes from the caller, in
 * the language of the reader. Latin, Cyrillic, Greek, Arabic, Ethiopic, Georgian and Armenian script are
 * set; a character that no font holds is refused by name ({@link org.safeconduct.paper.MissingGlyph}), never printed as an
 * empty box; {@link org.safeconduct.paper.Fonts#romanised} gives it in Latin letters. The same letter
 * gives the same bytes. A plain jar: no beans, no database, no clock.
 */
package org.safeconduct.paper;
