package org.safeconduct.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language the room speaks, and what it says of what that language lacks. */
class TextsTest {

    private final Languages languages = new Languages();

    TextsTest() {
        languages.open();
    }

    @ParameterizedTest(name = "link {0}, chosen before {1}, phone {2}: {3}")
    @CsvSource({"ti, ar, fr, ti", ", ar, fr, ar", ", , fr-BE, fr", ", , pt, en", "xx, ar, fr, ar", "xx, xx, pt, en"})
    void theLinkCountsBeforeTheChoiceAndTheChoiceBeforeThePhone(String link, String before, String phone, String said) {
        assertThat(reader(link, before, phone).getLanguage().tag()).isEqualTo(said);
    }

    @Test
    void aTextThatTheLanguageLacksStandsInEnglishAndSaysSo() {
        Texts texts = new Texts();
        texts.languages = languages;
        texts.reader = reader("ti", null, "en");
        languages.book(texts.reader.getLanguage()).texts().remove("start.stay.ask");
        assertThat(texts.get("start.stay.ask")).isEqualTo("\u2066[English] Can I stay now?\u2069");
        assertThat(texts.get("start.next.ask")).doesNotContain("English");
    }

    private Reader reader(String link, String before, String phone) {
        Reader reader = new Reader();
        reader.languages = languages;
        reader.request = request(link, before, Locale.forLanguageTag(phone));
        reader.arrive();
        return reader;
    }

    private static HttpServletRequest request(String link, String before, Locale phone) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("getParameter", link);
        answers.put("getCookies", before == null ? null : cookies(before));
        answers.put("getLocales", Collections.enumeration(List.of(phone)));
        return (HttpServletRequest) Proxy.newProxyInstance(TextsTest.class.getClassLoader(),
                new Class<?>[]{HttpServletRequest.class}, (proxy, method, args) -> answers.get(method.getName()));
    }

    private static Cookie[] cookies(String language) {
        return new Cookie[]{new Cookie(Reader.COOKIE, language)};
    }
}
