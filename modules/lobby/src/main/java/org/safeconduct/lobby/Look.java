package org.safeconduct.lobby;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** How this officer wants the screen: language, size of the text, light or dark, roomy or dense. Kept in a cookie. */
@Named
@RequestScoped
public class Look {

    static final String COOKIE = "LOOK";

    private static final List<Choice> CHOICES = List.of(
            new Choice("language", List.of("en", "ar")),
            new Choice("size", List.of("normal", "large", "larger")),
            new Choice("light", List.of("auto", "light", "dark")),
            new Choice("density", List.of("roomy", "dense")));

    @Inject HttpServletRequest request;

    private String[] values;

    /** One thing that can be chosen; the first option holds until somebody chooses. */
    public record Choice(String name, List<String> options) {

        String orFirst(String option) {
            return options.contains(option) ? option : options.getFirst();
        }
    }

    @PostConstruct
    void read() {
        String[] kept = cookie().split("\\.", -1);
        values = new String[CHOICES.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = CHOICES.get(i).orFirst(i < kept.length ? kept[i] : "");
        }
    }

    private String cookie() {
        Cookie[] cookies = request.getCookies();
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            if (COOKIE.equals(cookie.getName())) {
                return cookie.getValue();
            }
        }
        return "ar".equals(request.getLocale().getLanguage()) ? "ar" : "";
    }

    /** The cookie's value after this choice. */
    String with(String name, String option) {
        for (int i = 0; i < values.length; i++) {
            Choice choice = CHOICES.get(i);
            values[i] = choice.name().equals(name) ? choice.orFirst(option) : values[i];
        }
        return String.join(".", values);
    }

    public List<Choice> getChoices() {
        return CHOICES;
    }

    public boolean chosen(String name, String option) {
        return CHOICES.stream()
                .anyMatch(choice -> choice.name().equals(name) && values[CHOICES.indexOf(choice)].equals(option));
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(values[0]);
    }

    public String getLanguage() {
        return values[0];
    }

    /** The language that one press changes to. */
    public String getOther() {
        return "ar".equals(values[0]) ? "en" : "ar";
    }

    public String getDir() {
        return "ar".equals(values[0]) ? "rtl" : "ltr";
    }

    /** Classes of the page's root element. */
    public String getClasses() {
        return "size-" + values[1] + " light-" + values[2] + " " + values[3];
    }
}
