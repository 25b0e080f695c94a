/**
 * Letters and other papers as PDF/A-1b: letterhead, reference block, paragraphs, lists, tables, signature, page foot.
 *
 * <p>{@link org.safeconduct.paper.Letter} is the way in. It knows no word of the trade: every text comes from the caller, in
 * the language of the reader. Latin, Cyrillic, Greek, Arabic and Ethiopic script are set; a character that no font
 * holds is refused by name ({@link org.safeconduct.paper.MissingGlyph}), never printed as an empty box. The same letter
 * gives the same bytes. A plain jar: no beans, no database, no clock.
 */
package org.safeconduct.paper;
