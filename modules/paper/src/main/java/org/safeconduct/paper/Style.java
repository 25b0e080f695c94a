package org.safeconduct.paper;

import java.awt.Color;

/** The few sizes and weights that a letter is set in, in points. */
enum Style {
    AUTHORITY(13f, 17f, Weight.BOLD, Ink.ACCENT),
    TITLE(15f, 20f, Weight.BOLD, Ink.TEXT),
    HEADING(11.5f, 16f, Weight.BOLD, Ink.TEXT),
    BODY(10.5f, 15f, Weight.REGULAR, Ink.TEXT),
    STRONG(10.5f, 15f, Weight.BOLD, Ink.TEXT),
    LABEL(9.5f, 15f, Weight.REGULAR, Ink.QUIET),
    COLUMN(9f, 13f, Weight.BOLD, Ink.TEXT),
    SMALL(8.5f, 12f, Weight.REGULAR, Ink.QUIET),
    SECTION(10.5f, 14f, Weight.BOLD, Ink.ACCENT),
    MARK(10.5f, 14f, Weight.BOLD, Color.WHITE),
    CAPTION(7.5f, 10f, Weight.REGULAR, Ink.QUIET),
    ENTRY(10f, 13.5f, Weight.REGULAR, Ink.TEXT);

    final float size;
    final float leading;
    final Weight weight;
    final Color colour;

    Style(float size, float leading, Weight weight, Color colour) {
        this.size = size;
        this.leading = leading;
        this.weight = weight;
        this.colour = colour;
    }
}
