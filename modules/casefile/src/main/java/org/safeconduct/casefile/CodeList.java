package org.safeconduct.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The codes of one list in the order of the source. */
record CodeList(String name, Map<String, Entry> entries) {

    /**
     * One code.
     *
     * @param english the label; empty where it is not known, and then the code is not shown
     */
    record Entry(String code, String english) {

        boolean shown() {
            return !english.isEmpty();
        }
    }

    static CodeList of(String name, List<Entry> entries) {
        return new CodeList(name, entries.stream()
                .collect(Collectors.toMap(Entry::code, Function.identity(), (first, again) -> again,
                        LinkedHashMap::new)));
    }
}
