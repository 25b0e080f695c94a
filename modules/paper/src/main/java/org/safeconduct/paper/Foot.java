package org.safeconduct.paper;

import java.text.MessageFormat;

/**
 * The line at the foot of every page.
 *
 * @param reference what a loose page is known by, such as a file number
 * @param pages a {@link MessageFormat} pattern in the reader's language: {0} is the page, {1} the number of pages
 */
public record Foot(String reference, String pages) {

    String page(int page, int of) {
        return MessageFormat.format(pages, String.valueOf(page), String.valueOf(of));
    }
}
