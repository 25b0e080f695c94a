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

/** Decision person by person, letter, service with proof; no clock without it. */
@Stateless
public class Decisions {
    /** Code, granted (DT22), principal (DT22), basis and reasons mandatory; must be in line with the agreed review or give a reason for departing. Language of the letter: en or ar. */
    public record NewDecision(String code, String granted, PersonId principal, String basis, String reasons, String departure, String language) {}
    /** A22 with an agreeing review (or A06 for DT09 to DT13) to A60 or A61. Forbidden "own-decision" for assessor and interviewer. RuleForbids "principal-not-recognised", "not-family", "adult-no-derivative". */
    @Gated(Action.DECIDE) public void decide(CaseNumber number, Set<PersonId> persons, NewDecision decision, long version) { throw new UnsupportedOperationException(); }
    /** From the admissibility stage to the examination on the merits. */
    @Gated(Action.DECIDE) public void admit(CaseNumber number, Set<PersonId> persons, String reason, long version) { throw new UnsupportedOperationException(); }
    @Gated(Action.DECISION_READ) public List<DecisionView> of(CaseNumber number, PersonId person) { throw new UnsupportedOperationException(); }
    /** The letter as PDF/A; before service with the limit as it would be if served on that day. Language en or ar. */
    @Gated(Action.LETTER_PRINT) public byte[] letter(CaseNumber number, PersonId person, String language, LocalDate servedOn) { throw new UnsupportedOperationException(); }
    public enum Proof { IN_PERSON, PORTAL_READ, REGISTERED_POST, REPRESENTATIVE, PUBLIC_NOTICE }
    /** Day on the proof, reference of the proof (for example number of the return receipt); document: id of the scanned proof in the casefile, may be null for IN_PERSON with reference. */
    public record Service(LocalDate servedOn, Proof proof, String reference, UUID document) {}
    /** A60, A61 to A62 (or judgment at A74); starts the appeal clock of the rule; files the final letter. Service before the decision or in the future is Invalid. */
    @Gated(Action.SERVE) public void serve(CaseNumber number, Set<PersonId> persons, Service service, long version) { throw new UnsupportedOperationException(); }
    @Gated(Action.STATUS_ACTIVATE) public void activate(CaseNumber number, Set<PersonId> persons, LocalDate permitFrom, LocalDate permitUntil, String permitNumber, long version) { throw new UnsupportedOperationException(); }
}
