package org.safeconduct.lobby;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Languages to choose from, by BCP 47 tag, named and sorted in that of the screen. */
@Named
@RequestScoped
public class Tongues {

    /** Spoken by people who are sent back, and without a code of two letters. */
    private static final List<String> BESIDES = List.of("ckb", "kmr", "rhg", "tig", "zgh");

    @Inject Look look;

    public List<SelectItem> getAll() {
        Locale shown = look.getLocale();
        return Stream.concat(Arrays.stream(Locale.getISOLanguages()), BESIDES.stream())
                .map(tag -> new SelectItem(tag, name(tag, shown)))
                .filter(item -> !item.getLabel().equals(item.getValue()))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(shown)))
                .toList();
    }

    /** The name of a language, with its script where the tag says it; a tag without a name shows itself. */
    public String name(String tag) {
        return name(tag, look.getLocale());
    }

    private static String name(String tag, Locale shown) {
        return Locale.forLanguageTag(tag).getDisplayName(shown);
    }
}
