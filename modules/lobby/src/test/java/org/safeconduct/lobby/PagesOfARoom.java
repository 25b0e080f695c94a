package org.safeconduct.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for the pages of every room: they are short, carry no text, style or script of their own, and mirror by
 * themselves.
 */
public abstract class PagesOfARoom {

    private static final int LONGEST = 125;
    private static final Pattern NOT_TEXT = Pattern.compile("<!--.*?-->|<[^>]*>|#\\{.*?\\}|&[a-z]+;|Safeconduct",
            Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
    private static final Pattern SPOKEN = Pattern
            .compile("\\b(?:title|label|alt|placeholder|aria-label|hint|value|lead)=\"[^\"]*[a-zA-Z]{2}[^\"]*\"");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?:margin|padding|border)-(?:left|right)|(?<![-a-z])(?:left|right):|text-align:\\s*(?:left|right)|float:");

    static List<Path> pages() throws IOException {
        return Sources.below(Sources.MAIN, ".xhtml");
    }

    static List<Path> stylesheets() throws IOException {
        return Sources.below(Sources.MAIN, ".css").stream().filter(PagesOfARoom::isOurs).toList();
    }

    private static boolean isOurs(Path sheet) {
        return sheet.getParent().endsWith("css");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsShort(Path page) throws IOException {
        assertThat(Files.readAllLines(page)).hasSizeLessThan(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoStyleOrScriptOfItsOwn(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContainPattern("\\sstyle=|<style|<script|\\son[a-z]+=|javascript:");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageTakesItsTextsFromTheBundles(Path page) throws IOException {
        String source = Files.readString(page);
        assertThat(NOT_TEXT.matcher(source).replaceAll(" ")).doesNotContainPattern("\\p{L}{2}");
        assertThat(SPOKEN.matcher(EXPRESSION.matcher(source).replaceAll(""))
                .results()
                .map(found -> found.group())
                .filter(found -> !found.startsWith("value=")))
                .isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("stylesheets")
    void aStylesheetKnowsNoLeftOrRightAndAsksNobodyElse(Path sheet) throws IOException {
        assertThat(Files.readString(sheet)).doesNotContainPattern(PHYSICAL)
                .doesNotContain("http:", "https:", "@import");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("stylesheets")
    void coloursAreNamedInOnePlace(Path sheet) throws IOException {
        boolean tokens = sheet.endsWith("tokens.css");
        Stream<String> colours = Files.readAllLines(sheet)
                .stream()
                .filter(line -> line.matches(".*:.*#[0-9a-f]{3,8}\\b.*"));
        assertThat(colours.filter(line -> !tokens && !line.contains("--"))).isEmpty();
    }
}
