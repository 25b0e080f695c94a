package org.safeconduct.registration;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.registration.match.Folding;

/** Invented people with typing errors, 500 of them twice: the floors are what was measured, rounded. */
class LikenessTest {

    private final Map<String, Traits> people = Csv.lines("/names/febrl1_records.csv")
            .stream()
            .collect(Collectors.toMap(line -> line.getField("id"), LikenessTest::traits));

    private final Set<Set<String>> pairs = Csv.lines("/names/febrl1_true_pairs.csv")
            .stream()
            .map(line -> Set.of(line.getField("id1"), line.getField("id2")))
            .collect(Collectors.toSet());

    @Test
    void findsMostDoubleRecordsAndRarelyTakesTwoPeopleForOne() {
        List<String> ids = people.keySet().stream().sorted().toList();
        LongAdder found = new LongAdder();
        LongAdder mistaken = new LongAdder();
        IntStream.range(0, ids.size()).parallel().forEach(i -> {
            for (int j = i + 1; j < ids.size(); j++) {
                if (Likeness.of(people.get(ids.get(i)), people.get(ids.get(j))).score() >= Doubles.POSSIBLE) {
                    (pairs.contains(Set.of(ids.get(i), ids.get(j))) ? found : mistaken).increment();
                }
            }
        });
        assertThat(found.sum()).isGreaterThanOrEqualTo(410);
        assertThat(mistaken.sum()).isLessThanOrEqualTo(50);
    }

    private static Traits traits(NamedCsvRecord line) {
        List<String> words = Folding.words(line.getField("given_name") + " " + line.getField("surname"));
        String birth = line.getField("date_of_birth");
        PartialDate date = birth.length() == 8 ? date(birth) : null;
        return new Traits(words.isEmpty() ? List.of() : List.of(words), date, Set.of(), Set.of());
    }

    /** Some typing errors make a day that does not exist: then only the year is known. */
    private static PartialDate date(String digits) {
        String day = digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
        try {
            return new PartialDate(day);
        } catch (Invalid e) {
            return new PartialDate(digits.substring(0, 4));
        }
    }
}
