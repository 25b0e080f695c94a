package org.safeconduct.portal;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * A language of the room.
 *
 * @param tag BCP 47
 * @param name as its speakers call it
 * @param checked whether a native speaker has read the texts
 */
public record Language(String tag, String name, boolean checked) {

    /** Numbers in Latin digits in every language: they stand so in letters and on tickets. */
    Locale locale() {
        return Locale.forLanguageTag(tag + "-u-nu-latn");
    }

    public String dir() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    /** Its ISO 15924 script, in small letters; the page loads the font of this one. */
    public String script() {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript().toLowerCase(Locale.ROOT);
    }
}
