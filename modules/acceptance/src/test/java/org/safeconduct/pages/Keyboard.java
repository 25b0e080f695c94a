package org.safeconduct.pages;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Goes through a page with the tabulator alone. */
final class Keyboard {

    private static final int ROUND = 20;
    private static final int MOST_ROUNDS = 60;
    private static final String WATCH = """
            () => {
              const reachable = [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]')]
                .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true}) && !e.closest('[inert]'))
                .filter(e => e.type !== 'radio' || e.checked || !document.querySelector(`input[name="${e.name}"]:checked`));
              window.missed = new Set(reachable);
              window.unseen = new Set();
              window.times = 0;
              document.activeElement.blur();
              document.addEventListener('focusin', event => {
                const e = event.target;
                window.times += window.missed.has(e) ? 0 : 1;
                window.missed.delete(e);
                if (e.type === 'radio') document.querySelectorAll(`input[name="${e.name}"]`).forEach(o => window.missed.delete(o));
                const look = getComputedStyle(e);
                const box = e.closest('.find, .field, label');
                const around = box && getComputedStyle(box);
                const shown = s => s && (s.outlineStyle !== 'none' && s.outlineWidth !== '0px' || s.boxShadow !== 'none');
                if (!shown(look) && !shown(around)) window.unseen.add(e);
              });
            }""";
    private static final String TOLD = """
            name => [...window[name]].map(e => e.outerHTML.slice(0, 160))""";

    private Keyboard() {}

    /** What cannot be reached, or is reached without showing it. */
    @SuppressWarnings("unchecked")
    static List<String> misses(Page page) {
        page.evaluate(WATCH);
        int rounds = 0;
        while (rounds++ < MOST_ROUNDS && goesOn(page)) {
            for (int i = 0; i < ROUND; i++) {
                page.keyboard().press("Tab");
            }
        }
        List<String> missed = (List<String>) page.evaluate(TOLD, "missed");
        List<String> unseen = (List<String>) page.evaluate(TOLD, "unseen");
        return Stream
                .concat(missed.stream().map("not reached: "::concat), unseen.stream().map("focus not shown: "::concat))
                .toList();
    }

    /** Something is left, and it does not come round again and again without reaching anything new. */
    private static boolean goesOn(Page page) {
        return (boolean) page.evaluate("() => window.missed.size > 0 && window.times < 60");
    }
}
