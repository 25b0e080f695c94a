package org.safeconduct.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class ArchiveTest {

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Letter> letters() {
        return Stream.of(Samples.english(), Samples.arabic(), Samples.mixed(), Samples.pashto(), Samples.manyPages(),
                Samples.form());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void lettersConformToPdfA1b(Letter letter) throws Exception {
        assertThat(breaches(letter.print())).isEmpty();
    }

    @Test
    void theSameLetterIsTheSameFile() {
        assertThat(Samples.arabic().print()).isEqualTo(Samples.arabic().print());
    }

    @Test
    void anotherLetterHasAnotherIdentity() {
        assertThat(Fingerprint.of(List.of("a")).id()).isNotEqualTo(Fingerprint.of(List.of("b")).id());
    }

    private static List<String> breaches(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
            return validator.validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .toList();
        }
    }
}
