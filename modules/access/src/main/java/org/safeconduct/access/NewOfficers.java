package org.safeconduct.access;

import java.util.List;
import java.util.regex.Pattern;
import org.safeconduct.kernel.Flaws;

/** What an account must have from the first day. */
final class NewOfficers {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9.-]{2,39}");
    private static final int LONGEST_NAME = 120;

    private NewOfficers() {}

    static void check(Staff.NewOfficer officer, List<Staff.Office> offices) {
        Flaws flaws = new Flaws()
                .unless(officer.login() != null && LOGIN.matcher(officer.login()).matches(), "/login", "login-form")
                .required(officer.name(), "/name")
                .atMost(LONGEST_NAME, officer.name(), "/name");
        office(flaws, officer.office(), offices);
        Roles.check(flaws, officer.roles()).refuse();
    }

    static Flaws office(Flaws flaws, String code, List<Staff.Office> offices) {
        boolean open = offices.stream().anyMatch(office -> office.open() && office.code().equals(code));
        return flaws.unless(open, "/office", "office-unknown");
    }
}
