package org.safeconduct.api.edge;

import java.util.List;
import org.safeconduct.kernel.Page;

/** A list that is always answered whole, in the form of a page. */
public record Items<T>(List<T> items, Page.Total total) {

    public static <T> Items<T> of(List<T> items) {
        return new Items<>(items, new Page.Total(items.size(), true));
    }
}
