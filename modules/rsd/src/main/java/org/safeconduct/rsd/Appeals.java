package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.time.LocalDate;

/** Appeal: lodged (late or in time by the served limit), response, hearing, judgment. */
@Stateless
public class Appeals {
    /** Grounds mandatory; reasonsForLateness mandatory when late. In time: A70; late: A71. */
    public record NewAppeal(LocalDate lodgedOn, String lodgedBy, String grounds, String reasonsForLateness) {}
    @Gated(Action.APPEAL_LODGE) public void lodge(CaseNumber number, Set<PersonId> persons, NewAppeal appeal, long version) { throw new UnsupportedOperationException(); }
    /** A71: excused goes on (A72); not excused ends (A66 by decision DT29, after service through the job). Forbidden "own-appeal" for anybody who acted at first instance. */
    public enum Lateness { EXCUSED, NOT_EXCUSED }
    @Gated(Action.APPEAL_DECIDE) public void decideLateness(CaseNumber number, Set<PersonId> persons, Lateness lateness, String reasons, long version) { throw new UnsupportedOperationException(); }
    @Gated(Action.APPEAL_HANDLE) public void sendResponse(CaseNumber number, Set<PersonId> persons, String response, long version) { throw new UnsupportedOperationException(); }
    @Gated(Action.APPEAL_HANDLE) public void listHearing(CaseNumber number, Set<PersonId> persons, Interviews.Slot slot, long version) { throw new UnsupportedOperationException(); }
    public enum Judgment { ALLOWED_GRANTED, ALLOWED_SENT_BACK, DISMISSED, INADMISSIBLE }
    /** ALLOWED_GRANTED needs the granted DT code (DT26) and goes to A60; SENT_BACK to A20 (DT27); DISMISSED (DT28) stays A74 until served and final. */
    public record NewJudgment(Judgment judgment, String granted, String reasons, LocalDate decidedOn, String reference) {}
    @Gated(Action.APPEAL_DECIDE) public void decide(CaseNumber number, Set<PersonId> persons, NewJudgment judgment, long version) { throw new UnsupportedOperationException(); }
    public record AppealView(UUID id, PersonId person, LocalDate lodgedOn, boolean late, String grounds, String reasonsForLateness, String lateness, String response, LocalDate hearingOn, String judgment, String reasons, LocalDate decidedOn, boolean suspensive) {}
    @Gated(Action.DECISION_READ) public List<AppealView> of(CaseNumber number) { throw new UnsupportedOperationException(); }
}
