package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.rsd.Courthouse.Family;
import org.safeconduct.rsd.Removability.Bar;
import org.safeconduct.rsd.Removability.Ground;
import org.safeconduct.rsd.Removability.NewBar;
import org.safeconduct.schema.TestDatabase;

/** What stops a removal that was ordered, from which day, and until when. */
class RemovalBarsTest extends Returning {

    @ParameterizedTest
    @EnumSource(Bar.class)
    void aBarStopsUntilItIsLifted(Bar kind) {
        Family family = removable();
        PersonId person = family.person(0);
        house.as("return-supervisor", Role.RETURN_SUPERVISOR);
        house.act(() -> house.face(Removability.class)
                .bar(person,
                        new NewBar(kind, house.calendar.today(), null, "R-1")));
        assertThat(grounds(family)).hasSize(1);
        assertThat(house.news.of(RemovabilityFell.class)).containsExactly(new RemovabilityFell(List.of(person)));
        var bar = house.act(() -> house.face(Removability.class).bars(person)).getLast();
        assertThatThrownBy(() -> house.act(() -> house.face(Removability.class).lift(PersonId.fresh(), bar.id(), "x")))
                .isInstanceOf(Unknown.class);
        house.act(() -> house.face(Removability.class).lift(person, bar.id(), "The court lifted it."));
        assertThat(answer(family).removable()).isTrue();
    }

    @Test
    void aPersonNobodyKnowsIsNotRemoved() {
        assertThat(house.act(() -> house.face(Removability.class).explain(PersonId.fresh())).grounds())
                .contains(Ground.UNKNOWN);
    }

    @Test
    void anErrorIsANo() {
        Family family = removable();
        Removability broken = new Removability();
        broken.docket = house.face(Docket.class);
        broken.inquiry = new Inquiry();
        assertThat(broken.removable(family.person(0))).isFalse();
        assertThat(broken.barred(family.person(0))).as("nothing is known").isFalse();
        assertThat(house.act(() -> house.face(Removability.class).removable(family.person(0)))).isTrue();
    }

    @Test
    void aDoubtAloneIsNoBar() {
        Family family = removable();
        new Sql(TestDatabase.owner()).run("update rsd.claim set awaits_service = true where person = ?",
                family.person(0).value());
        assertThat(grounds(family)).containsExactly(Ground.UNKNOWN);
        assertThat(barred(family)).isFalse();
    }

    @Test
    void whatIsMissingIsABarAlsoWhereTheRecordLeavesDoubt() {
        Family family = removable();
        assertThat(barred(family)).isFalse();
        new Sql(TestDatabase.owner()).run("delete from rsd.return_order_course where return_order in (select o.id"
                + " from rsd.return_order o join rsd.claim c on c.id = o.claim where c.person = ?)",
                family.person(0).value());
        assertThat(grounds(family)).contains(Ground.UNKNOWN).hasSizeGreaterThan(1);
        assertThat(barred(family)).isTrue();
    }

    @Test
    void whatIsKnownAndMissingIsABar() {
        Family family = house.refused();
        makeFinal(family);
        assertThat(grounds(family)).containsExactly(Ground.NO_ORDER);
        assertThat(barred(family)).isTrue();
    }

    private boolean barred(Family family) {
        return house.act(() -> house.face(Removability.class).barred(family.person(0)));
    }

    @Test
    void aBarThatBeginsLaterIsNoNewsYet() {
        Family family = removable();
        house.as("return-supervisor", Role.RETURN_SUPERVISOR);
        house.act(() -> house.face(Removability.class)
                .bar(family.person(0), new NewBar(Bar.PERMIT, house.calendar.today().plusDays(1), null, "R-3")));
        assertThat(house.news.of(RemovabilityFell.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Bar.class)
    void aBarWithALastDayStopsUntilThatDayIsOver(Bar kind) {
        Family family = removable();
        LocalDate last = house.calendar.today().plusDays(3);
        house.as("return-supervisor", Role.RETURN_SUPERVISOR);
        house.act(() -> house.face(Removability.class)
                .bar(family.person(0), new NewBar(kind, house.calendar.today(), last, "R-2")));
        house.calendar.turn(last);
        assertThat(grounds(family)).hasSize(1);
        house.calendar.turn(last.plusDays(1));
        assertThat(answer(family).removable()).isTrue();
    }
}
