package org.safeconduct.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safeconduct.kernel.Flaws;

/** What an account must have from the first day. */
final class NewOfficers {

    private static final int LONGEST_NAME = 120;
    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Set<Role> GUESTS = EnumSet.of(Role.PARTNER_AUTHORITY, Role.MISSION);

    private NewOfficers() {}

    static void check(Staff.NewOfficer officer, List<Staff.Office> offices) {
        Flaws flaws = new Flaws()
                .unless(Login.fits(officer.login()), "/login", "login-form")
                .required(officer.name(), "/name")
                .atMost(LONGEST_NAME, officer.name(), "/name");
        office(flaws, officer.office(), offices);
        seat(Roles.check(flaws, officer.roles()), officer.office(), officer.roles()).refuse();
    }

    /** Another State's accounts sit in the office that has its code, and nobody else does: that is all they reach. */
    static Flaws seat(Flaws flaws, String office, Set<Role> roles) {
        boolean abroad = STATES.contains(String.valueOf(office));
        boolean fits = roles == null
                || (abroad ? GUESTS.containsAll(roles) : roles.stream().noneMatch(GUESTS::contains));
        return flaws.unless(fits, "/office", "office-of-state");
    }

    static Flaws office(Flaws flaws, String code, List<Staff.Office> offices) {
        boolean open = offices.stream().anyMatch(office -> office.open() && office.code().equals(code));
        return flaws.unless(open, "/office", "office-unknown");
    }
}
