package org.safeconduct.scenario;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.running.RunningHouse;

/** The first family's case, through the API, step by step, with what the log keeps of it. */
@Order(4)
class FirstFamilyByRestIT {

    private final RunningHouse house = RunningHouse.get();

    @TestFactory
    Stream<DynamicTest> plays() {
        return new Performance(house, new RestCaller(house.address()), Memory.in(house)).of("first-family");
    }
}
