package org.safeconduct.scenario;

import java.util.List;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RestCaller.Answer;

/** The beginning of a story, so that a test finds people and a case in the middle of their way. */
public final class Prologue {

    private Prologue() {}

    /** Plays the story through the API up to the first step of this name, without it; what must be refused is left out. */
    public static Memory of(String story, String until, RunningHouse house, RestCaller rest) {
        Memory memory = Memory.in(house);
        RestPlayer player = new RestPlayer(rest, house.clock(), memory);
        List<Step> steps = Scenario.read(story).steps();
        steps.stream()
                .takeWhile(step -> !step.what().equals(until))
                .filter(step -> step.refused() == null)
                .forEach(step -> done(step, player.play(step)));
        return memory;
    }

    private static void done(Step step, Answer answer) {
        if (answer != null && answer.status() >= 300) {
            throw new IllegalStateException(step + ": " + answer.body());
        }
    }
}
