package org.safeconduct.returns;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Performance;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.Returnees;

/** What can become of a request to another State, both States through the API: a story each, of a man of its own, and one
 * besides them. */
@Order(7)
class ReturnScenariosIT {

    private static final List<String> STORIES = List.of("silence", "extension", "refusal", "question",
            "expired-document", "new-claim", "wrong-person", "unverified-agreement", "cap-reached");

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());

    @TestFactory
    Stream<DynamicContainer> plays() {
        Returnees men = Returnees.of(STORIES.size() + 1, house, rest);
        String other = men.who(STORIES.size()).get("person");
        return IntStream.range(0, STORIES.size())
                .mapToObj(n -> {
                    men.who(n).keep("other", other);
                    return DynamicContainer.dynamicContainer(STORIES.get(n),
                            new Performance(house, rest, men.who(n)).of(STORIES.get(n)));
                });
    }
}
