package org.safeconduct.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What stands on each page, and the articles behind it: what Regulation (EU) 2024/1348 Art. 8(2) wants people to be told. */
@Named("contents")
@ApplicationScoped
public class Contents {

    private static final List<String> PAGES = List.of("index", "way", "rights", "needs", "help", "leaving");

    /** The four things that everybody wants to know first. */
    private static final List<Answer> ANSWERS = List.of(
            new Answer("start.stay", "check", "rights"),
            new Answer("start.next", "list", "way"),
            new Answer("start.must", "calendar", "rights"),
            new Answer("start.help", "people", "help"));

    private static final List<Section> WAY = List.of(
            Section.of("way.ask", "APR Art 26"),
            Section.of("way.checks", "Reg 2024/1356", "D17", "D18"),
            Section.of("way.register", "APR Art 27", "D03"),
            Section.of("way.lodge", "APR Art 28, 29", "D05"),
            Section.of("way.country", "AMMR 2024/1351", "D37", "D38"),
            Section.of("way.interview", "APR Art 11, 12, 13"),
            Section.of("way.decision", "APR Art 35", "D12", "D11", "D10", "D09"),
            Section.of("way.letter", "APR Art 36, 67", "D24", "D25"),
            Section.of("way.after", "QR 2024/1347", "D44"));

    private static final Map<String, List<Section>> SECTIONS = Map.of(
            "rights",
            List.of(
                    Section.of("rights.have", "APR Art 8, 10, 13, 15"),
                    Section.of("rights.duties", "APR Art 9"),
                    Section.of("rights.miss", "APR Art 41"),
                    Section.of("rights.live", "RCD 2024/1346", "D46", "D45")),
            "needs",
            List.of(
                    Section.of("needs.alone", "APR Art 23, 25", "D22"),
                    Section.of("needs.family", "APR Art 22"),
                    Section.of("needs.special", "APR Art 20, 21", "D21")),
            "help",
            List.of(
                    Section.of("help.lawyer", "APR Art 15, 16, 17"),
                    Section.of("help.unhcr", "APR Art 8"),
                    Section.of("help.family", "AMMR 2024/1351"),
                    Section.of("help.danger", "")),
            "leaving",
            List.of(
                    Section.of("leaving.means", "APR Art 36, 37"),
                    Section.of("leaving.appeal", "APR Art 67, 68", "D25", "D24", "D26"),
                    Section.of("leaving.return", "Directive 2008/115", "D47"),
                    Section.of("leaving.again", "APR Art 55")));

    @Inject Languages languages;

    /**
     * A short answer on the first page.
     *
     * @param key beginning of its text keys
     * @param page where more is told
     */
    public record Answer(String key, String icon, String page) {}

    public List<Answer> getAnswers() {
        return ANSWERS;
    }

    /** The pages in the order in which one reads them. */
    public List<String> getPages() {
        return PAGES;
    }

    /** The steps of a case, one after another. */
    public List<Section> getWay() {
        return WAY;
    }

    public List<Section> sections(String page) {
        return SECTIONS.get(page);
    }

    /** Text keys of the sentences of a section, as many as there are. */
    public List<String> points(Section section) {
        Book english = languages.book(languages.english());
        return IntStream.iterate(1, number -> english.has(section.key() + "." + number), number -> number + 1)
                .mapToObj(number -> section.key() + "." + number)
                .toList();
    }
}
