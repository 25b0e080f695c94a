package org.safeconduct.staff.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeconduct.readmission.ApplicationField;
import org.safeconduct.readmission.CrossingView;
import org.safeconduct.readmission.EvidenceItem;
import org.safeconduct.readmission.EvidenceType;
import org.safeconduct.readmission.FormKind;
import org.safeconduct.readmission.Leg;
import org.safeconduct.readmission.PlannerKind;
import org.safeconduct.readmission.RefusalReason;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.readmission.RequestKind;
import org.safeconduct.readmission.RequestState;

/** Every code of a request, and every text that a page of readmission asks for, has its word. */
class ReturnTextsTest {

    private static final Pattern USED = Pattern
            .compile("\\br\\['([a-z][a-zA-Z.-]+)'\\]|tell\\(['\"]([a-z][a-zA-Z.-]+)['\"]");

    private final Properties texts = bundle("returns");
    private final Properties shared = bundle("texts");

    private static Properties bundle(String name) {
        Properties texts = new Properties();
        try (InputStream in = ReturnTextsTest.class
                .getResourceAsStream("/org/safeconduct/staff/" + name + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    private static Stream<String> of(String family, Object[] codes) {
        return Arrays.stream(codes).map(code -> family + "." + code);
    }

    @Test
    void everyStateHasItsNameAndSaysWhatComesNext() {
        List<String> codes = Stream.of(RequestState.values()).map(RequestState::code).toList();
        assertThat(codes).allMatch(code -> texts.containsKey("now." + code))
                .allMatch(code -> shared.containsKey("stage." + code));
    }

    @Test
    void everyActOfThisStateSaysWhatItMeansAndThatItIsDone() {
        assertThat(Stream.of(RequestAct.values())
                .filter(act -> !act.comesIn() && act.action() != null && act != RequestAct.MESSAGE)
                .map(act -> "act." + act.word())
                .flatMap(act -> Stream.of(act, act + ".lead", act + ".done"))
                .filter(key -> !texts.containsKey(key))).isEmpty();
    }

    @Test
    void everyCodeHasItsWord() {
        Stream<Stream<String>> families = Stream.of(of("exchange", RequestAct.values()),
                of("kind", RequestKind.values()), of("planner", PlannerKind.values()),
                Stream.of(ApplicationField.values()).map(field -> "place." + field.pointer()),
                of("mode", Leg.Mode.values()),
                of("worth", EvidenceType.Worth.values()), of("evidence-form", EvidenceItem.Form.values()),
                of("evidence-quality", EvidenceItem.Quality.values()), of("direction", CrossingView.Direction.values()),
                of("turn", Turn.values()).filter(key -> !key.equals("turn.OURS")),
                Stream.of(FormKind.values()).map(kind -> "form." + kind.word()),
                EvidenceType.listed(null).stream().map(type -> "evidence." + type.code()),
                Stream.of(RefusalReason.values()).map(reason -> "refusal." + reason.code()));
        assertThat(families.flatMap(family -> family).filter(key -> !texts.containsKey(key))).isEmpty();
    }

    @Test
    void everyTextThatAPageOrBeanUsesIsThere() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> sources = files.filter(file -> file.toString().matches(".*\\.(xhtml|java)")).toList();
            for (Path source : sources) {
                USED.matcher(Files.readString(source))
                        .results()
                        .map(used -> used.group(1) == null ? used.group(2) : used.group(1))
                        .filter(key -> !key.endsWith("."))
                        .forEach(key -> assertThat(texts.containsKey(key)).as(key).isTrue());
            }
        }
    }
}
