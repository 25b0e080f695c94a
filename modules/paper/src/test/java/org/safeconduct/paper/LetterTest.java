package org.safeconduct.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.PdfReader;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void everythingGivenIsOnThePage() {
        assertThat(new Reader(Samples.english().print()).text())
                .contains("Office for International Protection", "Ms Selam Tesfay", "1044 Westhaven")
                .contains("Decision on your application for international protection")
                .containsSubsequence("Person", "Selam Tesfay, born 14 May 1994")
                .contains("2. You said that the police looked for you again")
                .containsSubsequence("Summons of 6 June 2024", "No", "Document 3; report on courts, p. 18")
                .containsSubsequence("27 March 2026", "Last day: 15 calendar days, Article 34(2).")
                .contains("Ingrid Halvorsen Head of unit");
    }

    @Test
    void cyrillicEthiopicAndGreekAreOnThePage() {
        assertThat(new Reader(Samples.mixed().print()).text())
                .contains("Олена Ґудзь", "ሰላም ተስፋይ (Selam Tesfay)", "ንቃለ መሕትት", "Σας καλούμε", "Łukasz Żółć");
    }

    @Test
    void arabicIsSetFromTheRight() {
        String page = new Reader(Samples.arabic().print()).text();
        assertThat(page).contains(mirrored("القرار بشأن")).contains(mirrored("محكمة الحماية"));
    }

    @Test
    void joinedLettersCanBeSearched() {
        assertThat(new Reader(Samples.pashto().print()).text())
                .contains(mirrored("ښاغلی محمد ګل ړومبی"), mirrored("غوښتنه"), mirrored("قبوڵ"));
    }

    @Test
    void identifiersKeepTheirOrderInsideArabic() {
        assertThat(new Reader(Samples.arabic().print()).text())
                .contains("SC-2026-000124", "1234-2026", "SY-77/2024", "+49 30 555 0100", "2024-06-06", "34(2)")
                .contains("Youssef Al-Halabi (1988-04-02)");
    }

    @Test
    void everyPageSaysWhichItIsAndWhatItBelongsTo() {
        Reader reader = new Reader(Samples.manyPages().print());
        assertThat(reader.pages()).isGreaterThan(2);
        for (int page = 1; page <= reader.pages(); page++) {
            assertThat(reader.page(page)).contains("SC-2026-000126 Page " + page + " of " + reader.pages());
        }
    }

    @Test
    void theSignatureNeverStandsAlone() {
        for (int paragraphs = 18; paragraphs < 32; paragraphs++) {
            Letter letter = letter();
            Collections.nCopies(paragraphs, "A paragraph.").forEach(letter::paragraph);
            Reader reader = new Reader(letter.signed(new Signature("Westhaven", "Ingrid Halvorsen", "Head")).print());
            assertThat(reader.page(reader.pages())).containsSubsequence("A paragraph.", "Ingrid Halvorsen");
        }
    }

    @Test
    void aCharacterWithoutFontStopsTheLetter() {
        Letter letter = letter().paragraph("北京");
        assertThatThrownBy(letter::print)
                .isInstanceOfSatisfying(MissingGlyph.class, m -> assertThat(m.notation()).isEqualTo("U+5317"));
    }

    @Test
    void aTableRowMustFillItsColumns() {
        assertThatThrownBy(() -> letter().table(List.of("One", "Two"), List.of(List.of("only one"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Letter letter() {
        return Letter.in(
                Locale.ENGLISH, Samples.MADE, new Letterhead("Office", List.of()), "Note",
                new Foot("1", "Page {0} of {1}"));
    }

    /** Right-to-left text lies in the file as it lies on the paper: from the left. */
    private static String mirrored(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    @Test
    void aFormShowsItsBoxesAlsoWhereTheyAreEmptyAndItsFileTellsItsNumberAlone() throws Exception {
        byte[] form = Samples.form().print();
        assertThat(new Reader(form).text()).contains("To", "Urgent", "Fragile", "A Sender", "Weight", "wáng xiǎo míng",
                "Giorgi Beridze", "Receiver");
        try (PdfReader reader = new PdfReader(form)) {
            assertThat(reader.getInfo().get("Title")).isEqualTo("F-2026-7");
        }
    }
}
