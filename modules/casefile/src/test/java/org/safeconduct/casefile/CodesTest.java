package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.kernel.Unknown;

class CodesTest {

    private static final Locale ARABIC = Locale.of("ar");

    private final Codes codes = new Codes();

    @ParameterizedTest
    @CsvSource({"marital, MA, Married", "document, PPT, National passport", "need, SC-UC, Unaccompanied child",
            "decision, DT01, Refugee status (Geneva Convention 1A(2))", "country, SYR, Syria",
            "country, XXA, Stateless",
            "country, XKX, Kosovo", "country, NLD, Netherlands", "language, ara, Arabic", "language, prs, Dari",
            "language, tir, Tigrinya", "language, fra, French", "sex, X, Unspecified", "need, LP-VP, LP-VP",
            "education, 07, Years or grades completed: 7", "country, QQQ, QQQ", "nothing, X, X"})
    void labelsInEnglish(String list, String code, String label) {
        assertThat(codes.label(list, code, Locale.ENGLISH)).isEqualTo(label);
        assertThat(codes.label(list, code, Locale.UK)).isEqualTo(label);
    }

    static Set<String> lists() {
        return CodeLists.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyLabelThatIsShownHasAnArabicOne(String list) {
        assertThat(codes.list(list, ARABIC))
                .allSatisfy(code -> assertThat(code.label()).as(code.code())
                        .matches(".*\\p{IsArabic}.*")
                        .doesNotEndWith("[en]"));
    }

    @Test
    void saysWhenItFallsBackToEnglish() {
        assertThat(codes.label("appeal_request", "AR1", Locale.FRENCH)).isEqualTo("Adjourn [en]");
    }

    @Test
    void neverShowsACodeWithoutAKnownLabel() {
        assertThat(codes.list("need", Locale.ENGLISH)).hasSize(87)
                .allMatch(Codes.Code::shown)
                .noneMatch(code -> code.code().equals("LP-VP"));
        assertThat(codes.exists("need", "LP-VP")).isTrue();
        assertThat(codes.exists("need", "LP-XX")).isFalse();
        assertThat(codes.exists("need", null)).isFalse();
        assertThat(codes.exists("language", "ar")).isFalse();
    }

    @Test
    void knowsWhichFactsBelongToACompartment() {
        assertThat(codes.restricted("need")).contains("SV", "SV-VA", "TR", "TR-PI", "LP-AP", "X-TK", "X-LG")
                .doesNotContain("LP-AF", "FU-TR", "X-ST", "CR-CP");
        assertThat(codes.restricted("claim_profile")).containsExactlyInAnyOrder("P07", "P08", "P10", "P20");
        assertThat(codes.restricted("marital")).isEmpty();
    }

    @Test
    void listsCountriesByNameAndOthersAsTheSourceDoes() {
        List<String> countries = codes.list("country", Locale.ENGLISH).stream().map(Codes.Code::label).toList();
        assertThat(countries).startsWith("Afghanistan").hasSizeGreaterThan(245).contains("Kosovo", "Tibet", "Unknown");
        assertThat(countries.getLast()).isEqualTo("Zimbabwe");
        assertThat(codes.list("marital", Locale.ENGLISH)).extracting(Codes.Code::code).startsWith("SN", "MA");
    }

    @Test
    void refusesAListThatIsNone() {
        assertThatThrownBy(() -> codes.list("nothing", Locale.ENGLISH)).isInstanceOf(Unknown.class);
    }
}
