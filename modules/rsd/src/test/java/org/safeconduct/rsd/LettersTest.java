package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.safeconduct.kernel.Calendars;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Period;
import org.safeconduct.kernel.Term;
import org.safeconduct.rsd.letters.DecisionLetter;
import org.safeconduct.rsd.letters.Heading;
import org.safeconduct.rsd.letters.JudgmentLetter;
import org.safeconduct.rsd.letters.Limit;
import org.safeconduct.rsd.letters.ReturnLetter;

/** What the letters say, taken out of the printed file. */
class LettersTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 11, 27);
    private static final Due DUE = Period.end(SERVED, new Term(28, Term.Unit.DAYS), Calendars.of("NL"));

    @Test
    void aRefusalGivesFactsLimitStepsAndHelp() {
        String text = text(refusal("en", true).print());
        assertThat(text).contains("Authority for International Protection",
                "Decision on your application for international protection", "C-2026-0000017", "Драган Јовановић",
                "Dragan Jovanović", "Your application is refused as unfounded.", "You look for work.",
                "Looks for work.", "Accepted", "He said so freely.", "Was threatened.", "Not accepted",
                "No detail on time or place.", "The appeal must arrive by 28 December 2026.", "27 November 2026",
                "25 December 2026", "APR Art 67(7)(b)", "free legal help", "Nobody may return you", "Approving officer",
                "Page 1 of");
        assertThat(text).doesNotContain("For example");
    }

    @Test
    void beforeServiceTheLimitIsAnExample() {
        assertThat(text(refusal("en", false).print()))
                .contains(
                        "For example: if it is served on 27 November 2026, the appeal must arrive by 28 December 2026.")
                .doesNotContain("Served on");
    }

    @Test
    void anArabicRefusalIsInArabicWithItsNumbersInOrder() {
        String text = text(refusal("ar", true).print());
        assertThat(text).contains("C-2026-0000017", "Dragan Jovanović", "2026");
        assertThat(text).doesNotContain("refused", "Accepted", "appeal");
        assertThat(text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count()).isGreaterThan(500);
    }

    @Test
    void aDerivativeStatusNamesWhomItComesFrom() {
        String text = text(new DecisionLetter(heading("en"), "DT22", "DT01", "Милица Петровић", "Art. 23", "Family.",
                List.of(), null).print());
        assertThat(text).contains("You receive refugee status as a member of the family of Милица Петровић.",
                "your own reasons be examined");
    }

    @Test
    void aJudgmentSaysWhatFollows() {
        assertThat(text(new JudgmentLetter(heading("en"), "DT28", null, "AP-7", "Nothing new.").print()))
                .contains("Judgment on your appeal", "AP-7", "Your appeal is dismissed.",
                        "It is not an order to leave");
        assertThat(text(new JudgmentLetter(heading("en"), "DT26", "DT03", "AP-8", "Yes.").print()))
                .contains("You receive subsidiary protection.", "residence permit");
    }

    @Test
    void aReturnOrderGivesFindingPeriodAndRemedy() {
        String text = text(new ReturnLetter(heading("en"), LocalDate.of(2026, 11, 20),
                new ReturnLetter.Dated(LocalDate.of(2026, 11, 24), "No danger was found."), null, "No right to stay.",
                28, new Limit(SERVED, true, DUE, "Return Directive 2008/115 Art 7"), "Appeal within four weeks.")
                .print());
        assertThat(text).contains("Decision to return", "final since 20 November 2026", "Finding of 24 November 2026:",
                "No danger was found.", "You have 28 days", "own accord is 28 December 2026",
                "Appeal within four weeks.",
                "free legal help");
        assertThat(text).doesNotContain("Best interests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letters"})
    void bothLanguagesHaveTheSameTexts(String bundle) {
        assertThat(keys(bundle + "_ar.properties")).isEqualTo(keys(bundle + ".properties"));
    }

    private static DecisionLetter refusal(String language, boolean proven) {
        return new DecisionLetter(heading(language), "DT07", null, null, "Art. 3", "You look for work.",
                List.of(new DecisionLetter.Finding("Looks for work.", "ACCEPTED", "He said so freely."),
                        new DecisionLetter.Finding("Was threatened.", "NOT_ACCEPTED", "No detail on time or place.")),
                new DecisionLetter.Appeal("AUTOMATIC", new Limit(SERVED, proven, DUE, "APR Art 67(7)(b)")));
    }

    private static Heading heading(String language) {
        return new Heading(Locale.of(language), Instant.parse("2026-11-27T11:00:00Z"), "C-2026-0000017",
                new Heading.Recipient("Драган Јовановић", "Dragan Jovanović", "P-2026-0000004", "1987-12-02"),
                LocalDate.of(2026, 11, 25), "A. de Vries");
    }

    private static Object keys(String file) {
        try (var reader = new java.io.InputStreamReader(Decisions.class.getResourceAsStream(file),
                StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return Stream.of(texts.stringPropertyNames().toArray()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] pdf) {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u200E", "").replaceAll("\\s+", " ");
    }
}
