package org.safeconduct.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Whether everybody can use a page: no rule of accessibility is broken, narrow and enlarged it fits, the keyboard is enough.
 */
final class Everybody {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] : [...document.querySelectorAll('body *')]
              .filter(e => e.checkVisibility())
              .filter(e => { const r = e.getBoundingClientRect(); return r.width > 0 && (r.right > window.innerWidth + 1 || r.left < -1); })
              .filter(e => { for (let p = e.parentElement; p; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return false; return true; })
              .map(e => e.outerHTML.slice(0, 120)).slice(0, 5).concat('page is ' + document.documentElement.scrollWidth + ' wide')""";

    private Everybody() {}

    /** Fails with what is wrong; leaves the window 1280 pixels wide. */
    static void canUse(Page page) {
        assertThat(new AxeBuilder(page).options(violations())
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations())
                .extracting(Everybody::told)
                .isEmpty();
        assertThat(page.evaluate(TOO_WIDE)).as("at full width").isEqualTo(List.of());
        page.setViewportSize(320, 800);
        assertThat(page.evaluate(TOO_WIDE)).as("at 320 px").isEqualTo(List.of());
        page.setViewportSize(640, 400);
        assertThat(page.evaluate(TOO_WIDE)).as("at 200 %").isEqualTo(List.of());
        page.setViewportSize(1280, 800);
        assertThat(Keyboard.misses(page)).as("by keyboard").isEmpty();
    }

    /** Where a rule is kept nothing need be told: finding words for every place that is right takes most of the time. */
    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
