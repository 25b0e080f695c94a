package org.safeconduct.rsd;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Cases: worklist, file, owner. In every act below, persons empty means every claim of the case where the act is open; version is that of the CaseFile the caller saw (Stale otherwise). */
@Stateless
public class Cases {
    @Gated(Action.CASE_LIST)
    public Page<CaseRow> worklist(CaseFilter filter, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.CASE_READ)
    public CaseFile file(CaseNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Login of an eligibility officer, or null to take back. Open tasks follow; the owner before loses access. Reason required when somebody owned it before. */
    @Gated(Action.CASE_ASSIGN)
    public void assign(CaseNumber number, String login, String reason, long version) {
        throw new UnsupportedOperationException();
    }

    public record Referral(String unit, String reason) {}

    @Gated(Action.REFER)
    public void refer(CaseNumber number, Set<PersonId> persons, Referral referral, long version) {
        throw new UnsupportedOperationException();
    }

    @Gated(Action.REFER)
    public void returnFromReferral(CaseNumber number, Set<PersonId> persons, String finding, long version) {
        throw new UnsupportedOperationException();
    }

    /** Case of a person's latest claim, for the person file and search. */
    @Open("other modules and lists link people to their cases")
    public Map<PersonId, CaseNumber> casesOf(Collection<PersonId> persons) {
        throw new UnsupportedOperationException();
    }
}
