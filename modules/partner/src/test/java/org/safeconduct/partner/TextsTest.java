package org.safeconduct.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.lobby.TextsOfARoom;
import org.safeconduct.readmission.ApplicationField;
import org.safeconduct.readmission.EvidenceItem;
import org.safeconduct.readmission.EvidenceType;
import org.safeconduct.readmission.FormKind;
import org.safeconduct.readmission.Leg;
import org.safeconduct.readmission.MessageView;
import org.safeconduct.readmission.MissionDesk;
import org.safeconduct.readmission.PartnerFile;
import org.safeconduct.readmission.RefusalReason;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.readmission.RequestKind;
import org.safeconduct.readmission.RequestState;
import org.safeconduct.readmission.RuleName;
import org.safeconduct.readmission.TravelDocumentView;
import org.safeconduct.readmission.Turn;

/** The other State's texts; every state, act and reason is said in words. */
class TextsTest extends TextsOfARoom {

    private static final Set<RequestAct> NOT_TOLD = Set.of(RequestAct.CORRECT, RequestAct.PRESENT,
            RequestAct.SEND_BACK, RequestAct.NOTE_SILENCE, RequestAct.REWORK, RequestAct.EXPIRE_DOCUMENT,
            RequestAct.EXPIRE_TRANSFER, RequestAct.SUSPEND, RequestAct.RESUME, RequestAct.MESSAGE);

    TextsTest() {
        super(List.of(PartnerRoom.TEXTS), Set.of());
    }

    @Test
    void everyCodeHasItsWord() throws IOException {
        assertThat(Stream.of(
                coded("turn", Turn.values()), coded("kind", RequestKind.values()), coded("mode", Leg.Mode.values()),
                coded("worth", EvidenceType.Worth.values()), coded("evidence-form", EvidenceItem.Form.values()),
                coded("outcome", MissionDesk.Outcome.values()),
                coded("travel-document", TravelDocumentView.Kind.values()), coded("message", MessageView.Side.values()),
                coded("name", NamePart.Type.values()),
                EvidenceType.listed(null).stream().map(type -> "evidence." + type.code()).toList(),
                PartnerFile.Document.TYPES.stream().map("document."::concat).toList(),
                Arrays.stream(FormKind.values()).map(kind -> "form." + kind.word()).toList(),
                Arrays.stream(RuleName.values())
                        .filter(rule -> rule.form() != RuleName.Form.PEOPLE && rule.form() != RuleName.Form.OFFICES)
                        .map(rule -> "limit." + rule.code())
                        .toList(),
                Arrays.stream(RefusalReason.values()).map(reason -> "refusal." + reason.code()).toList(),
                Arrays.stream(RequestAct.values())
                        .filter(act -> !NOT_TOLD.contains(act))
                        .map(act -> "exchange." + act.name())
                        .toList(),
                Stream.of(ApplicationField.values()).map(field -> "place." + field.pointer()).toList(),
                List.of("place.other"))
                .flatMap(List::stream)
                .filter(key -> !texts().contains(key))).isEmpty();
    }

    @Test
    void everyStateSaysWhatIsToBeDone() throws IOException {
        for (RequestState state : RequestState.values()) {
            Turn turn = Turn.of(state);
            assertThat(texts()).contains("state." + state.code(), "wait." + state.code());
            assertThat(texts().contains("todo." + state.code())).as(state.code())
                    .isEqualTo(turn == Turn.AUTHORITY || turn == Turn.MISSION || state == RequestState.SUSPENDED);
        }
        assertThat(texts()).as("what this State did, it waits for").contains("done.R05", "done.R44");
    }

    @Test
    void everyActOfTheOtherStateSaysWhatItMeans() throws IOException {
        for (RequestAct act : RequestAct.values()) {
            if (act.comesIn()) {
                assertThat(texts()).contains("act." + act.word(), "act." + act.word() + ".lead",
                        "act." + act.word() + ".done");
            }
        }
    }

    private static Set<Object> texts() {
        try {
            return bundle(PartnerRoom.TEXTS).keySet();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
