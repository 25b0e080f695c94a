package org.safeconduct.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeconduct.casefile.Codes;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.Term;
import org.safeconduct.registration.Stated;

/** Codes, dates and numbers as words in the language of the screen. */
@Named
@RequestScoped
public class Words {

    static final String FILES = "org.safeconduct.staff.files";
    static final String TEXTS = "org.safeconduct.staff.texts";

    private static final Map<String, String> ALPHA2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(two -> Locale.of("", two).getISO3Country(), two -> two));

    private static final Map<String, String> LANGUAGE2 = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(two -> Locale.of(two).getISO3Language(), two -> two, (first, same) -> first));

    @Inject Look look;

    @Inject Clock clock;

    @Inject Codes codes;

    /** The language of the screen. */
    public Locale locale() {
        return look.getLocale();
    }

    private Phrases phrases() {
        return Phrases.in(look.getLocale());
    }

    /** A text of this room with values in its places, plurals as the language forms them. */
    public String say(String key, Object... values) {
        return phrases().say(TEXTS, key, Arrays.asList(values));
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
        String word = phrases().find(TEXTS, family + "." + code);
        return word == null ? code.toString() : word;
    }

    public String task(TaskRow task) {
        boolean free = "free".equals(task.what());
        return free ? task.text() : from("org.safeconduct.casefile.tasks", task.what(), List.of());
    }

    public String step(Due.Step step) {
        return from("org.safeconduct.kernel.steps", step.why(), step.args());
    }

    /** What a form asks for: the wording of the act, else the one that all acts share. */
    public String question(String act, String field) {
        String own = phrases().find(FILES, "act." + act + "." + field);
        return own == null ? phrases().say(FILES, "field." + field, List.of()) : own;
    }

    /** What a legal limit is for: its name in the language of the screen, else that which stands with the rule. */
    public String limit(String rule, String event) {
        String own = rule == null ? null : phrases().find("org.safeconduct.casefile.limits", rule);
        return own == null ? event : own;
    }

    /** A specific need by its code. */
    public String need(String code) {
        return codes.label("need", code, locale());
    }

    /** What somebody is to somebody else, by its code. */
    public String relation(String code) {
        return codes.label("relationship", code, locale());
    }

    /** A kind of document by its code. */
    public String document(String code) {
        return codes.label("document", code, locale());
    }

    /** An answer of a list; unknown, refused and not asked have words of their own. */
    public String stated(String list, Stated answer) {
        boolean stated = answer.answer() == Stated.Answer.STATED;
        return stated
                ? codes.label(list, answer.code(), locale())
                : phrases().say(FILES, "answer." + answer, List.of());
    }

    /** A share from 0 to 1 in percent. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    /** A decision by its DT code. */
    public String decision(String code) {
        return codes.label("decision", code, locale());
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

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, look.getLocale());
    }
}
