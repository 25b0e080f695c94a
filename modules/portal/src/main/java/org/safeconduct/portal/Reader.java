package org.safeconduct.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who reads: in the language of the link, else the one that was chosen before, else one that the phone asks for. */
@Named("reader")
@RequestScoped
public class Reader {

    static final String COOKIE = "LANGUAGE";
    static final String PARAMETER = "lang";

    @Inject HttpServletRequest request;

    @Inject Languages languages;

    private Language language;

    @PostConstruct
    void arrive() {
        language = asked().or(this::remembered).or(this::spoken).orElse(languages.english());
    }

    /** The language that this link asks for. */
    Optional<Language> asked() {
        return languages.find(request.getParameter(PARAMETER));
    }

    /** The language of the last choice, where the phone keeps cookies. */
    Optional<Language> remembered() {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> languages.find(cookie.getValue()));
    }

    private Optional<Language> spoken() {
        return Collections.list(request.getLocales())
                .stream()
                .map(Locale::getLanguage)
                .map(languages::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    public Language getLanguage() {
        return language;
    }

    Book book() {
        return languages.book(language);
    }
}
