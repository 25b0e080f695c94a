package org.safeconduct.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Term;

/** The texts are those that the pages show: none is missing, none is left over. */
class ContentsTest {

    private static final List<String> ON_EVERY_PAGE = List.of("skip", "language", "pages", "unchecked", "free", "law",
            "who", "you", "time", "no-time", "at-most", "as-a-rule", "ask", "unknown.title", "unknown.lead",
            "failed.title",
            "failed.lead");

    private final Languages languages = new Languages();
    private final Contents contents = new Contents();

    ContentsTest() {
        languages.open();
        contents.languages = languages;
    }

    @Test
    void everyTextHasItsPlace() {
        Stream<String> shown = Stream.of(
                ON_EVERY_PAGE.stream(),
                Stream.of(Term.Unit.values()).map(unit -> "unit." + unit),
                contents.getPages().stream().flatMap(page -> Stream.of(page + ".title", page + ".lead")),
                contents.getAnswers().stream().flatMap(one -> Stream.of(one.key() + ".ask", one.key() + ".answer")),
                contents.getWay().stream().flatMap(ContentsTest::step),
                sections().flatMap(section -> Stream.concat(
                        Stream.of(section.key() + ".title"), contents.points(section).stream())),
                Stream.concat(contents.getWay().stream(), sections())
                        .flatMap(section -> section.rules().stream())
                        .map("rule."::concat))
                .flatMap(keys -> keys);
        Set<String> known = languages.book(languages.english()).texts().keySet();
        assertThat(new TreeSet<>(shown.toList())).isEqualTo(new TreeSet<>(known));
    }

    @Test
    void everySectionSaysSomething() {
        assertThat(sections()).allSatisfy(section -> assertThat(contents.points(section)).isNotEmpty());
    }

    private static Stream<String> step(Section section) {
        return Stream.of(".title", ".what", ".who", ".you").map(section.key()::concat);
    }

    private Stream<Section> sections() {
        return contents.getPages().stream().map(contents::sections).flatMap(Stream::ofNullable).flatMap(List::stream);
    }
}
