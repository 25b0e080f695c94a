package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.Staff;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Flaws;

/** What the list of cases may be asked for: a code that nobody knows would look as if there were no such cases. */
@Dependent
class FilterCheck {

    @Inject Codes codes;

    @Inject Assignments assignments;

    @Inject Staff staff;

    /** Invalid at /nationality, /need, /profile, /office, /assignee. */
    void known(CaseFilter filter) {
        Flaws flaws = new Flaws();
        code(flaws, "country", filter.nationality(), "/nationality");
        code(flaws, "need", filter.need(), "/need");
        code(flaws, "claim_profile", filter.profile(), "/profile");
        flaws.unless(filter.office() == null || office(filter.office()), "/office", "office-unknown");
        flaws.unless(filter.assignee() == null || login(filter.assignee()), "/assignee", "login-unknown");
        flaws.refuse();
    }

    private void code(Flaws flaws, String list, String code, String pointer) {
        flaws.unless(code == null || codes.exists(list, code), pointer, "code", list);
    }

    private boolean office(String code) {
        return assignments.office(code);
    }

    /** Who owns a case has an open account. */
    private boolean login(String assignee) {
        return assignee.equals("none") || staff.byLogin(assignee).isPresent();
    }
}
