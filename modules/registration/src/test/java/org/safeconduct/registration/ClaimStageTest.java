package org.safeconduct.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way of a claim to its track against the domain's table of asylum states, in both directions. */
class ClaimStageTest {

    private static final Set<String> OURS = Set.of("A00", "A01", "A02", "A03", "A04", "A05");

    @Test
    void everyStepOfTheDomainIsThereUnlessItIsWrittenDownWhyNot() {
        Set<String> ours = ClaimStage.TABLE.lines()
                .stream()
                .flatMap(line -> line.to().stream().flatMap(to -> steps(line.from(), to)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> domain = Csv.lines("/asylum-states.csv")
                .stream()
                .filter(row -> OURS.contains(row.getField("state_code")))
                .flatMap(row -> Stream.of(row.getField("leaves_to").split(";"))
                        .map(to -> row.getField("state_code") + " " + to))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> notTaken = Csv.lines("/asylum-steps-not-taken.csv")
                .stream()
                .map(row -> row.getField("from") + " " + row.getField("to"))
                .toList();
        assertThat(domain).containsAll(notTaken);
        notTaken.forEach(domain::remove);
        assertThat(ours).isEqualTo(domain);
    }

    /** Streaming passes A04 and leads to the first stage of a track. */
    private static Stream<String> steps(ClaimStage from, ClaimStage to) {
        return switch (to) {
            case ENDED -> Stream.of(from + " A90");
            case STREAMED -> Stream.concat(from == ClaimStage.A03 ? Stream.of("A03 A04") : Stream.empty(),
                    Arrays.stream(Track.values()).map(track -> "A04 " + track.firstStage()));
            default -> Stream.of(from + " " + to);
        };
    }
}
