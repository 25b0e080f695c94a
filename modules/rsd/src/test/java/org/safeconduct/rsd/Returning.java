package org.safeconduct.rsd;

import java.time.LocalDate;
import java.util.Set;
import org.safeconduct.access.Role;
import org.safeconduct.rsd.Courthouse.Family;
import org.safeconduct.rsd.Removability.Answer;
import org.safeconduct.rsd.Removability.Ground;
import org.safeconduct.rsd.ReturnOrders.NewOrder;

/** A person whose refusal became final, and what may come of it. */
abstract class Returning {

    static final LocalDate FINAL = LocalDate.of(2026, 12, 24);

    final Courthouse house = new Courthouse();

    Family removable() {
        Family family = house.refused();
        makeFinal(family);
        order(family, order(28));
        house.serve(family, 0, FINAL);
        house.calendar.turn(LocalDate.of(2027, 1, 22));
        return family;
    }

    void makeFinal(Family family) {
        house.calendar.turn(FINAL);
        house.act(() -> house.face(Finality.class).finalise(family.number(), family.person(0)));
    }

    static NewOrder order(Integer days) {
        return new NewOrder(FINAL, "No danger was found.", null, null, days, "No right to stay.", "Appeal to court.",
                "en");
    }

    void order(Family family, NewOrder order) {
        house.as("return", Role.RETURN_OFFICER);
        house.act(() -> house.face(ReturnOrders.class)
                .order(family.number(), Set.of(family.person(0)), order,
                        house.version(family)));
    }

    Answer answer(Family family) {
        return house.act(() -> house.face(Removability.class).explain(family.person(0)));
    }

    Set<Ground> grounds(Family family) {
        return answer(family).grounds();
    }
}
