package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Subject;

/** A case goes from one owner to the next, with the registration and the people in it, and with its open tasks. */
@Dependent
class Handover {

    @Inject Docket docket;

    @Inject Staff staff;

    @Inject Assignments assignments;

    @Inject Tasks tasks;

    @Inject Timeline timeline;

    @Inject Particulars particulars;

    void assign(CaseNumber number, String login, String reason, long version) {
        UUID officer = login == null ? null : officer(login);
        AsylumCase file = docket.forAct(number, version);
        docket.claims(file, Set.of(), Act.ASSIGN);
        String before = file.assignee();
        Flaws flaws = new Flaws().atMost(InterviewCheck.LONGEST, reason, "/reason");
        (before == null ? flaws : flaws.required(reason, "/reason")).refuse();
        file.give(login, officer);
        assignments.give(subjects(file), officer);
        pass(file, before, officer);
        tell(file, before, reason);
        docket.settle(file);
    }

    private UUID officer(String login) {
        return staff.colleague(login, Role.ELIGIBILITY_OFFICER)
                .orElseThrow(() -> Invalid.at("/assignee", "officer-unknown"))
                .id();
    }

    private static List<Subject> subjects(AsylumCase file) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(file.number().subject());
        subjects.add(file.registration().subject());
        file.claims().forEach(claim -> subjects.add(claim.person().subject()));
        return subjects;
    }

    /** What the owner before had goes on as it is; what waited for the role, or goes back to it, is put out anew. */
    private void pass(AsylumCase file, String before, UUID officer) {
        if (before != null && officer != null) {
            tasks.follow(file.number().subject(), officer);
            return;
        }
        file.claims().stream().filter(Errand::forOwner).forEach(claim -> docket.errand(claim, null));
    }

    private void tell(AsylumCase file, String before, String reason) {
        Subject subject = file.number().subject();
        List<String> args = List.of(file.assignee() == null ? "-" : file.assignee(), before == null ? "-" : before);
        String told = file.assignee() == null ? "case.taken-back" : "case.assigned";
        timeline.add(subject, null, docket.today(), told, args, null, reason);
        particulars.changed(file.number(), "assignee", before, file.assignee());
        if (reason != null) {
            particulars.because(reason);
        }
    }
}
