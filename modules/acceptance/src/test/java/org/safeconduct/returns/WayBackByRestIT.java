package org.safeconduct.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.Memory;
import org.safeconduct.scenario.Performance;
import org.safeconduct.scenario.Printed;
import org.safeconduct.scenario.Prologue;
import org.safeconduct.scenario.RequestDesk;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** The brother of the first family goes back, both States through the API: from the request to the confirmed handover. */
@Order(5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WayBackByRestIT {

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());
    private final Memory memory = Prologue.of("first-family", "never", house, rest);
    private final String path = RequestDesk.path(memory.get("request"));

    @Test
    @Order(1)
    void aDraftIsUnknownToTheOtherStateLikeWhatDoesNotExist() {
        Answer draft = rest.get("partner-srb", path);
        Answer nothing = rest.get("partner-srb", "/readmission-requests/M-2026-9999999");
        assertThat(draft.status()).isEqualTo(404);
        assertThat(draft.json().get("title")).isEqualTo(nothing.json().get("title"));
        assertThat(draft.json().keySet()).isEqualTo(nothing.json().keySet());
    }

    @TestFactory
    @Order(2)
    Stream<DynamicTest> plays() {
        return new Performance(house, rest, memory).of("way-back");
    }

    @Test
    @Order(3)
    void bothSidesPrintTheSameFormsAndNothingOfTheAsylumFile() {
        for (String form : List.of("application", "reply", "travel-document-data", "transfer-notification",
                "handover-record", "transcript")) {
            for (String side : List.of("return", "border", "partner-srb", "mission-srb")) {
                HttpResponse<byte[]> answer = rest.file(side, path + "/form.pdf?form=" + form);
                assertThat(answer.statusCode()).as(side + " " + form).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Disposition")).hasValue(
                        "attachment; filename=\"" + memory.get("request") + ".pdf\"");
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
                Printed printed = new Printed(answer.body());
                assertThat(printed.archival()).isTrue();
                assertThat(printed.everything()).contains(memory.get("request"), "Dragan")
                        .doesNotContain(memory.get("case"), memory.get("brother"), "AMS 26/99", "return-supervisor");
            }
        }
        assertThat(rest.get("return", path + "/form.pdf?form=tacit-acceptance").problem()).isEqualTo("rule");
        assertThat(rest.get("partner-srb", path + "/form.pdf?form=invoice").problem()).isEqualTo("invalid");
        assertThat(rest.get("partner-kaz", path + "/form.pdf").problem()).isEqualTo("unknown");
        assertThat(rest.get("manager", path + "/form.pdf").problem()).isEqualTo("forbidden");
    }
}
