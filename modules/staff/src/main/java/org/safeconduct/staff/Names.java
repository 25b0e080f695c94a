package org.safeconduct.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeconduct.access.Staff;
import org.safeconduct.casefile.TimelineEntry;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.lobby.Me;

/** Officers by their names, birth dates as far as they are known, and events of a file as sentences. */
@Named
@RequestScoped
public class Names {

    /** Names that this session has asked for: an officer looks at the same few colleagues all day. */
    private static final String KNOWN = "names";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject Staff staff;

    @Inject Words words;

    @Inject Me me;

    @Inject HttpServletRequest request;

    /** The officer's name; the login of who has no account, or if the caller may not see colleagues. */
    public String officer(String login) {
        if (login == null) {
            return "";
        }
        know(Stream.of(login));
        return known().getOrDefault(login, login);
    }

    /** Asks once for all that a page is going to name. */
    public void know(Stream<String> logins) {
        if (me.may("COLLEAGUES_READ")) {
            Map<String, String> known = known();
            List<String> others = logins.filter(Objects::nonNull)
                    .distinct()
                    .filter(l -> !known.containsKey(l))
                    .toList();
            if (!others.isEmpty()) {
                Map<String, String> names = staff.names(others);
                others.forEach(login -> known.put(login, names.getOrDefault(login, login)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> known() {
        HttpSession session = request.getSession();
        if (session.getAttribute(KNOWN) == null) {
            session.setAttribute(KNOWN, new ConcurrentHashMap<String, String>());
        }
        return (Map<String, String>) session.getAttribute(KNOWN);
    }

    /** A birth date as far as it is known. */
    public String born(PartialDate date) {
        return words.born(date);
    }

    /** A birth date as it is stored; what is none is shown as it was typed. */
    public String birthDay(String date) {
        return words.birthDay(date);
    }

    /** What happened, with codes and dates as words. */
    public String event(TimelineEntry entry) {
        return words.from("org.safeconduct.casefile.events", entry.what(),
                entry.args().stream().map(arg -> readable(entry.what(), arg)).toList());
    }

    private String readable(String what, String arg) {
        if (arg == null || DAY.matcher(arg).matches()) {
            return arg == null ? "" : words.day(LocalDate.parse(arg));
        }
        return switch (what) {
            case "claim.streamed" -> words.code("track", arg);
            case "claim.stage-entered" -> words.code("stage", arg);
            case "claim.refer" -> words.from(Words.FILES, "unit." + arg, List.of());
            case "appointment.booked" -> words.code("meeting", arg);
            case "case.assigned", "case.taken-back" -> officer(arg);
            default -> arg;
        };
    }
}
