package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Concerns;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Subject;

/**
 * A request as the officers of the requesting State see it. Holds no asylum fact.
 *
 * @param suspendedFrom where a suspended request came from; null otherwise
 * @param preparedBy login of who handed it to the internal check last; null before that
 * @param stayKnownOn the day on which this State learnt of the irregular stay; null if nobody said
 * @param apprehendedOn the day of the apprehension; null if nobody said
 * @param lastAddress in the other State; null if nobody knows
 * @param photograph document from which the photograph was drawn; null without one
 * @param ours who has the next step on this side; null if nobody has
 * @param theirs who has it in the other State; null if nobody has, or it does not have the request
 * @param openActs what the caller may do now
 * @param byHand rules of the agreement that count no days, each with the reason: an officer looks after these limits
 * @param crossings the written record of what went between the two States, in order
 * @param amendments what answers renewed of the application, in order
 * @param travelDocument the last one issued; null if there is none
 * @param transfer the plan that stands; null before one
 * @param interviewOn the day on which the mission is to hear the person; null if none was said, or none is to come
 * @param version for If-Match
 */
public record RequestFile(
        RequestNumber number,
        PersonId person,
        Who who,
        String partner,
        RequestKind kind,
        RequestState state,
        RequestState suspendedFrom,
        LocalDate openedOn,
        String openedBy,
        String preparedBy,
        String office,
        LocalDate stayKnownOn,
        LocalDate apprehendedOn,
        String lastAddress,
        UUID photograph,
        Role ours,
        Role theirs,
        Set<RequestAct> openActs,
        List<OwnEvidence> evidence,
        List<LimitView> limits,
        List<ByHand> byHand,
        List<CrossingView> crossings,
        List<AmendmentView> amendments,
        TravelDocumentView travelDocument,
        TransferPlan transfer,
        LocalDate interviewOn,
        long version)
        implements
            Concerns {

    /** The person in a line or two. */
    public record Who(List<NamePart> names, PartialDate birthDate, List<String> nationalities) {}

    /** {@code why}: key of the refusal that counting meets, {@code rule-unverified} and so on. */
    public record ByHand(RuleName rule, String why) {}

    @Override
    public Subject subject() {
        return number.subject();
    }
}
