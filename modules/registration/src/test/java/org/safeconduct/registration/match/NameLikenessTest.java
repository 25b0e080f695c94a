package org.safeconduct.registration.match;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.registration.Csv;

/** What the comparison reaches on published examples. The floors are what was measured, rounded down: no claim beyond them. */
class NameLikenessTest {

    private static final double ALIKE = 0.86;

    @Test
    void judgesFiveOfSixPublishedPairsAsTheirAuthorsDid() {
        List<NamedCsvRecord> pairs = Csv.lines("/names/person_name_pairs.csv");

        assertThat(share(pairs, pair -> alike(pair) == same(pair))).isGreaterThan(0.84);
        assertThat(share(pairs.stream().filter(NameLikenessTest::same).toList(), NameLikenessTest::alike))
                .isGreaterThan(0.85);
    }

    @Test
    void bringsArabicNamesToTheSameSoundAsTheirLatinForms() {
        List<NamedCsvRecord> variants = Csv.lines("/names/arabic_latin_variants.csv");

        assertThat(share(variants, pair -> sound(pair.getField("arabic")).equals(sound(pair.getField("latin")))))
                .isGreaterThan(0.83);
        assertThat(share(variants,
                pair -> NameLikeness.of(pair.getField("arabic"), pair.getField("latin")) >= 0.8)).isGreaterThan(0.87);
    }

    @ParameterizedTest
    @CsvSource({"Arab, 0.87", "Cyrl, 0.90", "Hebr, 0.74", "Kana, 0.70", "Hang, 0.60", "Hani, 0.45"})
    void recognisesWordsOfOtherScripts(String script, double floor) {
        List<NamedCsvRecord> words = Csv.lines("/names/name_words_two_scripts.csv")
                .stream()
                .filter(word -> word.getField("script").equals(script))
                .toList();

        assertThat(share(words, word -> NameLikeness.of(word.getField("native"), word.getField("latin")) >= 0.8))
                .isGreaterThan(floor);
    }

    @ParameterizedTest
    @CsvSource({"فاطمة الزهراء, Fatima Zahra", "Евгений Жданович, Yevgeny Zhdanovich",
            "Mohammed al-Hassan, Muhamad Hasan",
            "Gebre Meskel Selam, Selam Gebremeskel", "ቢንያም ተስፋይ, Biniam Tesfay", "Nguyễn Văn An, Nguyen Van An"})
    void findsTheSameNameInAnotherGarment(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isGreaterThanOrEqualTo(ALIKE);
        assertThat(NameLikeness.of(other, one)).isEqualTo(NameLikeness.of(one, other));
    }

    @ParameterizedTest
    @CsvSource({"Ali Hassan, Ola Hassan", "Boris Abramovich, Roman Abramovich", "Samira Haddad, Karim Nasser",
            "Ali, ''"})
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isLessThan(ALIKE);
    }

    @Test
    void comparesScriptsThatCannotBeBroughtToLatinAsTheyAre() {
        assertThat(NameLikeness.of("ប៉ុល ពត", "ប៉ុល ពត")).isEqualTo(1);
    }

    private static double share(List<NamedCsvRecord> lines, Predicate<NamedCsvRecord> right) {
        return lines.stream().filter(right).count() / (double) lines.size();
    }

    private static boolean alike(NamedCsvRecord pair) {
        return NameLikeness.of(pair.getField("name1"), pair.getField("name2")) >= ALIKE;
    }

    private static boolean same(NamedCsvRecord pair) {
        return pair.getField("same_person").equals("yes");
    }

    private static String sound(String word) {
        return Sounds.of(String.join("", Folding.words(word)));
    }
}
