package org.safeconduct.readmission.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeconduct.readmission.ApplicationField;
import org.safeconduct.readmission.MessageView;
import org.safeconduct.readmission.MessageView.InAnother;

/** What the two States wrote to each other about the request, each message beside its translations. No officer is named. */
record Transcript(Dossier dossier, Blank blank) {

    void fill() {
        new PersonBoxes(dossier, blank).brief();
        blank.section("thread")
                .table(dossier.thread().stream().flatMap(message -> rows(message).stream()).toList(), "written",
                        "message", "translation");
    }

    private List<List<String>> rows(MessageView message) {
        List<InAnother> translations = message.translations();
        String head = head(message);
        if (translations.isEmpty()) {
            return List.of(List.of(head, words().written(message.text()), ""));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(head + "\n\n" + head(translations.getFirst()), words().written(message.text()),
                words().written(translations.getFirst().text())));
        translations.stream()
                .skip(1)
                .map(other -> List.of(head(other), "", words().written(other.text())))
                .forEach(rows::add);
        return rows;
    }

    private String head(MessageView message) {
        List<String> lines = new ArrayList<>(List.of(side(message.side()), words().moment(message.at())));
        if (message.field() != null) {
            ApplicationField.of(message.field())
                    .ifPresent(about -> lines.add(words().say("about", words().say("place." + about.pointer()))));
        }
        if (message.language() != null) {
            lines.add(language(message.language()));
        }
        lines.add(message.readAt() == null
                ? words().say("unread")
                : words().say("read", words().moment(message.readAt())));
        return String.join("\n", lines);
    }

    private String head(InAnother translation) {
        return String.join("\n", words().say("translated", side(translation.side())),
                words().moment(translation.at()), language(translation.language()));
    }

    private String side(MessageView.Side side) {
        return words().say("side." + side, dossier.state());
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(words().language());
    }

    private Words words() {
        return dossier.words();
    }
}
