package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.kernel.Flaws;

/**
 * When and how the mission is to hear a person, as both States read it.
 *
 * @param interviewOn the day, not in the past; null where nobody knows it yet
 * @param place an address, or by which means: by telephone, by video; null if nothing is said
 * @param remarks null if there are none
 */
public record Meeting(LocalDate interviewOn, String place, String remarks) {

    Flaws check(LocalDate today) {
        return new Flaws().unless(interviewOn == null || !interviewOn.isBefore(today), "/interviewOn", "past")
                .atMost(Wording.LINE, place, "/place")
                .atMost(Wording.TEXT, remarks, "/remarks");
    }

    /** The day as the code, the rest as the text. */
    Word as(RequestAct act, LocalDate today) {
        String text = Stream.of(place, remarks)
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
        return Word.of(act, today)
                .coded(interviewOn == null ? null : interviewOn.toString())
                .saying(text.isEmpty() ? null : text);
    }
}
