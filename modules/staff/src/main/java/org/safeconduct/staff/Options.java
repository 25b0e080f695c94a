package org.safeconduct.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Action;
import org.safeconduct.lobby.Look;
import org.safeconduct.lobby.Me;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.Stage;

/** What the pick lists of filters and forms offer, in the language of the screen. */
@Named
@RequestScoped
public class Options {

    /** A code and its word. */
    public record Option(String value, String label) {}

    private static final Set<Role> NOT_GIVEN = Set.of(Role.SYSTEM, Role.NOBODY, Role.NEWCOMER);

    @Inject Codes codes;

    @Inject Words words;

    @Inject Look look;

    @Inject Staff staff;

    @Inject Me me;

    private List<Option> offices;

    public List<Option> getStages() {
        return Arrays.stream(Stage.values())
                .map(stage -> new Option(stage.code(), stage.code() + " · " + words.code("stage", stage.code())))
                .toList();
    }

    public List<Option> getTracks() {
        return coded("track", Stream.of(Track.values()).map(Track::name));
    }

    public List<Option> getActs() {
        return sorted(coded("act", Stream.of(Act.values()).map(Act::word)));
    }

    public List<Option> getActions() {
        return sorted(coded("action", Stream.of(Action.values()).map(Action::name)));
    }

    public List<Option> getOutcomes() {
        return coded("outcome", Stream.of("done", "refused", "failed"));
    }

    /** Roles that an officer of the authority can be given. */
    public List<Option> getRoles() {
        return sorted(coded("role", Stream.of(Role.values())
                .filter(role -> !NOT_GIVEN.contains(role))
                .map(Role::name)));
    }

    /** Offices; none if the caller may not read them. Asked once a request. */
    public List<Option> getOffices() {
        if (offices == null) {
            offices = me.may(Action.OFFICE_READ.name())
                    ? staff.offices()
                            .stream()
                            .filter(Staff.Office::open)
                            .map(office -> new Option(office.code(), office.name()))
                            .toList()
                    : List.of();
        }
        return offices;
    }

    /** Nobody, oneself, and the eligibility officers within reach. */
    public List<Option> getOwners() {
        return among(Role.ELIGIBILITY_OFFICER, new Option("none", words.say("cases.nobody")),
                new Option(me.getLogin(), words.say("cases.mine")));
    }

    /** What is named first, and the colleagues of the role within reach but oneself. */
    public List<Option> among(Role role, Option... first) {
        Stream<Option> others = me.may(Action.COLLEAGUES_READ.name())
                ? staff.colleagues(role)
                        .stream()
                        .filter(colleague -> !colleague.login().equals(me.getLogin()))
                        .map(colleague -> new Option(colleague.login(), colleague.name()))
                : Stream.of();
        return Stream.concat(Stream.of(first), others).toList();
    }

    /** Limits that have passed. */
    public List<Option> getLimits() {
        return List.of(new Option("true", words.say("cases.overdue")));
    }

    /** Cases on which something is still waiting, and the others. */
    public List<Option> getStandings() {
        return List.of(new Option("true", words.say("cases.pending")), new Option("false", words.say("cases.closed")));
    }

    /** Specific needs that anybody may see, by name. */
    public List<Option> getNeeds() {
        return codes.list("need", words.locale())
                .stream()
                .map(entry -> new Option(entry.code(), entry.label()))
                .toList();
    }

    /** Accounts that are closed, too. */
    public List<Option> getClosed() {
        return List.of(new Option("with", words.say("officers.with-closed")));
    }

    public List<Option> getCountries() {
        Stream<Option> countries = Arrays.stream(Locale.getISOCountries())
                .map(two -> Locale.of("", two).getISO3Country())
                .map(code -> new Option(code, words.country(code)));
        Stream<Option> none = Stream.of("XXA", "UNK", "XKX", "TIB").map(c -> new Option(c, words.country(c)));
        return Stream.concat(sorted(countries.toList()).stream(), none).toList();
    }

    private List<Option> coded(String family, Stream<String> codes) {
        return codes.map(code -> new Option(code, words.code(family, code))).toList();
    }

    private List<Option> sorted(List<Option> options) {
        Collator order = Collator.getInstance(look.getLocale());
        return options.stream()
                .sorted(Comparator.comparing(Option::label, order))
                .toList();
    }
}
