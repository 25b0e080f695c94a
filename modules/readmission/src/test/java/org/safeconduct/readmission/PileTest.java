package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** What waits for the desks of the other State: every state with everything that can be open in it. */
class PileTest {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    private final TwoStates two = new TwoStates();

    /** What crossed since the notice or the call; a day stands with its distance from today. */
    private static final String ITEMS = """
            | CONFIRM_HANDOVER | HAND_OVER | HAND_OVER CONFIRM_HANDOVER | CONFIRM_HANDOVER RETRACT_ARRIVAL \
            | CONFIRM_HANDOVER NOTIFY_TRANSFER | HAND_OVER RETRACT_HANDOVER | ARRANGE_INTERVIEW+1 | ARRANGE_INTERVIEW+0 \
            | CALL_INTERVIEW+1 | ARRANGE_INTERVIEW+3 CALL_INTERVIEW+5 | ARRANGE_INTERVIEW+2 ARRANGE_INTERVIEW+0""";

    private static List<String> items() {
        return List.of(ITEMS.split("\\|", -1)).stream().map(String::strip).toList();
    }

    /** Authority, Mission or nobody (-), for each of the items in their order; one letter: the same for all. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"R02, A", "R03, A", "R04, -", "R05, MMMMMMM-MMMM", "R06, A", "R07, M", "R10, -", "R11, -", "R20, -",
            "R21, -", "R22, -", "R30, A", "R40, M", "R41, -", "R42, -", "R43, -", "R44, A-A-AAAAAAAA", "R45, M",
            "R46, -", "R47, -", "R48, -", "R49, --A---------", "R50, -", "R51, -", "R60, -", "R90, -", "R91, -"})
    void whoMustActFindsItInThePileAndNobodyElseDoes(String state, String expected) {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        put(number, state);
        List<String> items = items();
        for (int i = 0; i < items.size(); i++) {
            crossed(number, items.get(i));
            char who = expected.charAt(expected.length() == 1 ? 0 : i);
            String said = state + " after " + items.get(i);
            two.authority("SRB");
            assertThat(piled(number)).as("authority, %s", said).isEqualTo(who == 'A');
            assertThat(yours(number)).as("authority's row, %s", said).isEqualTo(who == 'A');
            two.mission("SRB");
            assertThat(piled(number)).as("mission, %s", said).isEqualTo(who == 'M');
            two.as("both-srb", "SRB", Role.PARTNER_AUTHORITY, Role.MISSION);
            assertThat(piled(number)).as("both, %s", said).isEqualTo(who != '-');
        }
    }

    /** The desk that has the request, and the authority where none has. */
    @ParameterizedTest
    @EnumSource(value = RequestState.class, names = {"DRAFT", "INTERNAL_CHECK"}, mode = EnumSource.Mode.EXCLUDE)
    void whatNobodyHasReadWaitsForTheDeskThatHasTheRequest(RequestState state) {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.officer();
        two.act(() -> two.the(Messages.class).write(number, new Messages.NewMessage(null, "Please see.")));
        put(number, state.code());
        boolean missions = Set.of("R05", "R07", "R10", "R11", "R40", "R42", "R45").contains(state.code());
        boolean gone = state == RequestState.WITHDRAWN;
        two.mission("SRB");
        assertThat(piled(number)).isEqualTo(missions && !gone);
        two.authority("SRB");
        assertThat(piled(number)).isEqualTo(!missions && !gone);
        if (!gone) {
            two.act(() -> two.the(PartnerMessages.class).thread(number));
            assertThat(piled(number)).as("once it is read").isEqualTo(Turn.of(state) == Turn.AUTHORITY);
        }
    }

    @Test
    void whatStoodInAnEarlierRoundDecidesNothing() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        put(number, "R44");
        crossed(number, "CONFIRM_HANDOVER");
        SQL.run("update readmission.request set round = round + 1 where number = ?", number.value());
        two.authority("SRB");
        assertThat(piled(number)).isTrue();
    }

    @Test
    void whatWaitsForOneStateDoesNotWaitForAnotherAndIsCounted() {
        RequestNumber number = two.received(two.returnee("SRB"), "SRB");
        two.authority("KAZ");
        assertThat(piled(number)).isFalse();
        two.authority("SRB");
        var pile = two.act(() -> two.the(PartnerDesk.class).waiting(PageRequest.first(200)));
        assertThat(pile.total().value()).isEqualTo(pile.items().size());
    }

    private void put(RequestNumber number, String state) {
        SQL.run("update readmission.request set state = ?, suspended_from = ? where number = ?", state,
                "R49".equals(state) ? "R44" : null, number.value());
    }

    private void crossed(RequestNumber number, String items) {
        SQL.run("delete from readmission.crossing where request = ?", number.value());
        for (String item : items.isEmpty() ? List.<String>of() : new ArrayList<>(List.of(items.split(" ")))) {
            String[] act = item.split("\\+");
            String day = act.length == 1 ? null : two.calendar.today().plusDays(Long.parseLong(act[1])).toString();
            SQL.run("insert into readmission.crossing (id, request, round, direction, act, happened_on, code, crossed_by,"
                    + " crossed_at) select gen_random_uuid(), number, round, 'SENT', ?, ?, ?, 'x', now()"
                    + " from readmission.request where number = ?", act[0], two.calendar.today(), day, number.value());
        }
    }

    private boolean piled(RequestNumber number) {
        return two.act(() -> two.the(PartnerDesk.class).waiting(PageRequest.first(200)))
                .items()
                .stream()
                .anyMatch(row -> row.number().equals(number));
    }

    private boolean yours(RequestNumber number) {
        return two.act(() -> two.the(PartnerDesk.class).file(number)).yours();
    }
}
