package org.safeconduct.paper;

import java.awt.Color;

/** Colours that stay legible when the letter is copied in black and white. */
final class Ink {

    static final Color TEXT = new Color(0x1A1A1A);
    static final Color QUIET = new Color(0x4A4F57);
    static final Color ACCENT = new Color(0x1F3A5F);
    static final Color RULE = new Color(0xB8BEC7);
    static final Color SHADE = new Color(0xF2F4F7);

    private Ink() {}
}
