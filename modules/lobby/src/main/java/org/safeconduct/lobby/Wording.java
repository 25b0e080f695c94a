package org.safeconduct.lobby;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.Term;

/** Codes, dates and numbers as words in the language of the screen. */
@Named("words")
@RequestScoped
public class Wording {

    private static final Pattern PARTIAL = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private static final Map<String, String> ALPHA2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(two -> Locale.of("", two).getISO3Country(), two -> two));

    private static final Map<String, String> LANGUAGE2 = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(two -> Locale.of(two).getISO3Language(), two -> two, (first, same) -> first));

    @Inject Look look;

    @Inject Clock clock;

    @Inject Texts texts;

    /** The language of the screen. */
    public Locale locale() {
        return look.getLocale();
    }

    protected Phrases phrases() {
        return Phrases.in(look.getLocale());
    }

    /** The text of the key, or null if there is none. */
    protected String find(String key) {
        return texts.find(key);
    }

    /** A text of this room or of the lobby with values in its places, plurals as the language forms them. */
    public String say(String key, Object... values) {
        return phrases().set(texts.get(key), Arrays.asList(values));
    }

    /** A text of another bundle: {@code words.from('org.safeconduct.casefile.events', 'claim.lodged', args)}. */
    public String from(String bundle, String key, List<?> values) {
        return phrases().say(bundle, key, values == null ? List.of() : values);
    }

    /** A code of a family as a word, {@code words.code('stage', 'A10')}; a code without a word shows itself. */
    public String code(String family, Object code) {
        if (code == null) {
            return "";
        }
        String word = find(family + "." + code);
        return word == null ? code.toString() : word;
    }

    public String step(Due.Step step) {
        return from("org.safeconduct.kernel.steps", step.why(), step.args());
    }

    /** A share from 0 to 1 in percent. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    /** The text key of a length of time. */
    public String unit(Term.Unit unit) {
        return "unit." + unit;
    }

    /** A country by its alpha-3 code; the codes that are no country have words of their own. */
    public String country(String alpha3) {
        String two = alpha3 == null ? null : ALPHA2.get(alpha3);
        return two == null ? code("country", alpha3) : Locale.of("", two).getDisplayCountry(look.getLocale());
    }

    public String countries(List<String> alpha3) {
        return alpha3 == null ? "" : alpha3.stream().map(this::country).collect(Collectors.joining(", "));
    }

    /** A name in one line; Latin letters where somebody wrote it so. */
    public String name(List<NamePart> parts) {
        return parts.stream().map(NamePart::shown).collect(Collectors.joining(" "));
    }

    /** The name as the person writes it. */
    public String ownName(List<NamePart> parts) {
        return parts.stream().map(NamePart::value).collect(Collectors.joining(" "));
    }

    public String language(String iso639) {
        return iso639 == null
                ? ""
                : Locale.forLanguageTag(LANGUAGE2.getOrDefault(iso639, iso639)).getDisplayLanguage(look.getLocale());
    }

    /** A legal day: {@code 17 May 2026}. */
    public String day(LocalDate day) {
        return day == null ? "" : format("d MMM uuuu").format(day);
    }

    /** A birth date: {@code 17 Apr 1991}, {@code Sep 2014} or {@code 2018}. */
    public String born(PartialDate date) {
        return date == null ? say("value.none") : birthDay(date.value());
    }

    /** A birth date as it is stored; what is none is shown as it was typed. */
    public String birthDay(String date) {
        return PARTIAL.matcher(date).matches() ? partial(date) : date;
    }

    private String partial(String date) {
        return switch (date.split("-", -1).length) {
            case 1 -> date;
            case 2 -> format("MMM uuuu").format(YearMonth.parse(date));
            default -> day(LocalDate.parse(date));
        };
    }

    public String weekday(LocalDate day) {
        return day == null ? "" : format("EEEE d MMMM uuuu").format(day);
    }

    /** A moment in the zone of the authority: {@code 17 May 2026, 14:05}. */
    public String moment(OffsetDateTime moment) {
        return moment == null ? "" : format("d MMM uuuu, HH:mm").format(moment.atZoneSameInstant(zone()));
    }

    public String exactly(OffsetDateTime moment) {
        return moment == null ? "" : format("d MMM uuuu, HH:mm:ss").format(moment.atZoneSameInstant(zone()));
    }

    public String hour(LocalTime time) {
        return time == null ? "" : format("HH:mm").format(time);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** Days from today; negative when past. */
    public long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(getToday(), day);
    }

    /** How far away a limit is, in words. */
    public String left(LocalDate day) {
        long days = daysTo(day);
        return days < 0 ? say("deadline.over", -days) : say("deadline.left", days);
    }

    /** The zone of the authority: a place in another zone says so. */
    public String getZoneName() {
        return zone().getId();
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    protected DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, look.getLocale());
    }
}
