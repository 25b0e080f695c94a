package org.safeconduct.registration;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.access.Caller;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.Codes;

/**
 * What of the restricted facts the caller may see: needs and profiles of survivors of violence, torture and
 * trafficking, alleged perpetrators and the like.
 *
 * @param open the caller works inside the compartment
 * @param aware the caller's work needs to know that there is something, not what
 * @param needs restricted codes of the list need
 * @param profiles restricted codes of the list claim_profile
 */
record Compartment(boolean open, boolean aware, Set<String> needs, Set<String> profiles) {

    private static final Set<Role> INSIDE = EnumSet.of(Role.PROTECTION_OFFICER, Role.EXCLUSION_UNIT);

    /** They meet the person, plan the meeting, or answer for the decision. */
    private static final Set<Role> AWARE = EnumSet.of(Role.PROTECTION_OFFICER, Role.EXCLUSION_UNIT,
            Role.REGISTRATION_OFFICER, Role.TRIAGE_OFFICER, Role.SCHEDULING_OFFICER, Role.ELIGIBILITY_OFFICER,
            Role.REVIEWING_OFFICER, Role.APPROVING_OFFICER, Role.APPEAL_OFFICER, Role.CASE_MANAGER);

    static Compartment of(Caller caller, Codes codes) {
        return new Compartment(!Collections.disjoint(caller.roles(), INSIDE),
                !Collections.disjoint(caller.roles(), AWARE), codes.restricted("need"),
                codes.restricted("claim_profile"));
    }

    /** Seen by nobody in particular: what lists may filter by. */
    Compartment closed() {
        return new Compartment(false, false, needs, profiles);
    }

    boolean showsNeed(String code) {
        return open || !needs.contains(code);
    }

    boolean showsProfile(String code) {
        return open || !profiles.contains(code);
    }

    List<Need> visible(List<Need> all) {
        return all.stream().filter(need -> showsNeed(need.code())).toList();
    }

    List<String> visibleProfiles(List<String> all) {
        return all.stream().filter(this::showsProfile).toList();
    }

    boolean hidesSome(List<Need> all) {
        return all.stream().anyMatch(need -> needs.contains(need.code()) && need.stands());
    }
}
