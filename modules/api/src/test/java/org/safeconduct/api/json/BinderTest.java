package org.safeconduct.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.registration.NewPerson;
import org.safeconduct.registration.NewRegistration;
import org.safeconduct.registration.Stated;
import org.safeconduct.rsd.CaseFilter;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.Interviews;
import org.safeconduct.rsd.Stage;

/** Records are the schema: what fits comes in with its types, what does not is told at its place. */
class BinderTest {

    private static final String PERSON = """
            {"names": [{"type": "given", "value": "سلمى", "latin": "Salma"}], "sex": "F", "birthDate": "1990-05",
             "nationalities": ["SYR"], "religion": "REFUSED", "languages": ["ara"],
             "documents": [{"type": "PASSPORT", "number": "N1", "issuer": "SYR", "expiresOn": "2030-01-31"}]}
            """;

    private static <T> T bind(String json, Class<T> type) {
        return Binder.bind(JsonText.parse(json.getBytes(StandardCharsets.UTF_8)), type);
    }

    private static List<String> flaws(String json, Class<?> type) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> bind(json, type));
        assertThat(refused).as("refused").isNotNull();
        return refused.flaws().stream().map(flaw -> flaw.pointer() + " " + flaw.key()).toList();
    }

    @Test
    void everyTypeOfARegistrationComesIn() {
        NewRegistration read = bind(
                "{\"office\": \"HQ\", \"madeOn\": \"2026-11-02\", \"searched\": true, \"persons\": [" + PERSON + "]}",
                NewRegistration.class);
        assertThat(read.madeOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(read.arrivedOn()).isNull();
        assertThat(read.searched()).isTrue();
        NewPerson person = read.persons().getFirst();
        assertThat(person.names()).containsExactly(new NamePart(NamePart.Type.GIVEN, "سلمى", "Salma"));
        assertThat(person.birthDate()).isEqualTo(new PartialDate("1990-05"));
        assertThat(person.documents().getFirst().expiresOn()).isEqualTo(LocalDate.of(2030, 1, 31));
    }

    @Test
    void absentRefusedAndNotAskedDiffer() {
        NewPerson read = bind("{\"religion\": \"REFUSED\", \"ethnicity\": \"NOT_ASKED\"}", NewPerson.class);
        assertThat(read.religion().answer()).isEqualTo(Stated.Answer.REFUSED);
        assertThat(read.ethnicity().answer()).isEqualTo(Stated.Answer.NOT_ASKED);
        assertThat(read.maritalStatus().answer()).isEqualTo(Stated.Answer.ABSENT);
        assertThat(new JsonForm(java.util.Locale.ENGLISH).of(read).asJsonObject()).doesNotContainKey("maritalStatus")
                .containsEntry("ethnicity", jakarta.json.Json.createValue("NOT_ASKED"));
    }

    @Test
    void codesOfStagesAndWordsOfActsComeIn() {
        CaseFilter read = bind("{\"stage\": \"A10\", \"waitingFor\": \"record-interview\"}", CaseFilter.class);
        assertThat(read.stage()).isEqualTo(Stage.AWAITING_INTERVIEW);
        assertThat(read.waitingFor()).isEqualTo(Act.RECORD_INTERVIEW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"ofice": "HQ"}                                             | /ofice unknown-field
            {"office": 7}                                               | /office type-text
            {"searched": "yes"}                                         | /searched type-boolean
            {"searched": 1}                                             | /searched type-boolean
            {"persons": {}}                                             | /persons type-list
            {"persons": [3]}                                            | /persons/0 type-object
            {"persons": [null]}                                         | /persons/0 required
            {"madeOn": "2026-02-30"}                                    | /madeOn date
            {"persons": [{"birthDate": "1990-13"}]}                     | /persons/0/birthDate partial-date
            {"persons": [{"names": [{"type": "nick", "value": "x"}]}]}  | /persons/0/names/0/type code
            {"persons": [{"names": [{"type": "given"}]}]}               | /persons/0/names/0/value required
            {"persons": [{"names": [{"value": "x"}]}]}                  | /persons/0/names/0/type required
            {"persons": [{"a/b~c": 1}]}                                 | /persons/0/a~1b~0c unknown-field
            """)
    void whatDoesNotFitIsToldAtItsPlace(String json, String flaw) {
        assertThat(flaws(json, NewRegistration.class)).containsExactly(flaw);
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(flaws("{\"office\": 1, \"x\": 2, \"persons\": [{\"sex\": []}]}", NewRegistration.class))
                .containsExactlyInAnyOrder("/office type-text", "/x unknown-field", "/persons/0/sex type-text");
    }

    @Test
    void timesAndTruthsComeIn() {
        Interviews.Slot slot = bind("{\"date\": \"2026-12-01\", \"from\": \"09:30\"}", Interviews.Slot.class);
        assertThat(slot.from()).hasToString("09:30");
        assertThat(flaws("{\"from\": \"9.30\"}", Interviews.Slot.class)).containsExactly("/from time");
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        NewPerson person = bind(PERSON, NewPerson.class);
        String written = new JsonForm(java.util.Locale.ENGLISH).of(person).toString();
        assertThat(bind(written, NewPerson.class)).isEqualTo(person);
    }
}
