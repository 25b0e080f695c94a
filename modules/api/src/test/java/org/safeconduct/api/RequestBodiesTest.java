package org.safeconduct.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.access.Staff;
import org.safeconduct.api.cases.Because;
import org.safeconduct.api.cases.InterviewsResource;
import org.safeconduct.api.house.AgreementsResource;
import org.safeconduct.api.house.OfficersResource;
import org.safeconduct.api.house.RulesResource;
import org.safeconduct.api.json.Binder;
import org.safeconduct.api.json.JsonForm;
import org.safeconduct.api.people.ToolsResource;
import org.safeconduct.api.returns.ReadmissionRequestsResource;
import org.safeconduct.casefile.Appointments;
import org.safeconduct.casefile.Notes;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.readmission.Messages;
import org.safeconduct.readmission.NewRule;
import org.safeconduct.readmission.NewTranslation;
import org.safeconduct.registration.NewPerson;
import org.safeconduct.registration.NewRegistration;
import org.safeconduct.registration.PersonQuery;
import org.safeconduct.reporting.Snapshots;
import org.safeconduct.rsd.Assessments;
import org.safeconduct.rsd.Removability;

/** The example of a body is read by the room, and its schema names what the record has. */
class RequestBodiesTest {

    static Stream<Arguments> bodies() {
        return Stream.of(Arguments.of("POST /v1/registrations", NewRegistration.class),
                Arguments.of("POST /v1/persons/search", PersonQuery.class),
                Arguments.of("PATCH /v1/persons/{id}", NewPerson.class),
                Arguments.of("POST /v1/persons/{id}/possible-duplicates/{other}/tell-apart", Because.class),
                Arguments.of("POST /v1/persons/{id}/documents", NewPerson.NewDocument.class),
                Arguments.of("POST /v1/persons/{id}/needs", NewPerson.NewNeed.class),
                Arguments.of("POST /v1/persons/{id}/bars", Removability.NewBar.class),
                Arguments.of("POST /v1/tools/mrz", ToolsResource.Lines.class),
                Arguments.of("PUT /v1/cases/{number}/interviews/{record}/sections/{section}",
                        InterviewsResource.Written.class),
                Arguments.of("POST /v1/cases/{number}/facts", Assessments.NewFact.class),
                Arguments.of("PATCH /v1/cases/{number}/facts/{fact}", Assessments.NewFact.class),
                Arguments.of("POST /v1/cases/{number}/notes", Notes.NewNote.class),
                Arguments.of("POST /v1/cases/{number}/tasks", Tasks.NewTask.class),
                Arguments.of("POST /v1/cases/{number}/appointments", Appointments.NewAppointment.class),
                Arguments.of("POST /v1/staff/officers", Staff.NewOfficer.class),
                Arguments.of("POST /v1/staff/officers/{login}/move", OfficersResource.Move.class),
                Arguments.of("POST /v1/staff/officers/{login}/roles", OfficersResource.Roles.class),
                Arguments.of("POST /v1/rules/{code}/limit", RulesResource.Start.class),
                Arguments.of("POST /v1/agreements/{partner}/limit", AgreementsResource.Asked.class),
                Arguments.of("POST /v1/agreements/{partner}/rules/{rule}/changes", NewRule.class),
                Arguments.of("POST /v1/snapshots", Snapshots.Freezing.class),
                Arguments.of("POST /v1/readmission-requests", ReadmissionRequestsResource.NewRequest.class),
                Arguments.of("POST /v1/readmission-requests/{number}/messages", Messages.NewMessage.class),
                Arguments.of("POST /v1/readmission-requests/{number}/messages/{message}/translations",
                        NewTranslation.class));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theExampleIsRead(String call, Class<?> record) {
        assertThat(Binder.bind(example(call), record)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theSchemaNamesWhatTheRecordHas(String call, Class<?> record) {
        Map<String, Object> schema = Contract.resolved(content(call).get("schema"));
        assertThat(Stream.of(record.getRecordComponents()).map(c -> c.getName()))
                .containsAll(Contract.map(schema, "properties").keySet());
    }

    @Test
    void aWrongExampleWouldBeSeen() {
        JsonValue wrong = Json.createObjectBuilder().add("startt", "2026-01-01").build();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Binder.bind(wrong, RulesResource.Start.class))
                .isInstanceOf(org.safeconduct.kernel.Invalid.class);
    }

    private static Map<String, Object> content(String call) {
        return Contract.calls()
                .filter(c -> c.toString().equals(call))
                .flatMap(c -> Contract.map(Contract.map(c.body(), "requestBody"), "content").values().stream())
                .map(Contract::resolved)
                .findFirst()
                .orElseThrow();
    }

    static JsonValue example(String call) {
        return new JsonForm(java.util.Locale.ENGLISH).of(content(call).get("example"));
    }
}
