package org.safeconduct.portal;

import java.util.List;

/**
 * A part of a page.
 *
 * @param key beginning of its text keys
 * @param source where the law says so; empty where no law is needed
 * @param rules limits that are told with it
 */
public record Section(String key, String source, List<String> rules) {

    static Section of(String key, String source, String... rules) {
        return new Section(key, source, List.of(rules));
    }
}
