package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.casefile.Notes.NewNote;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Subject;

class NotesTest {

    private final Desk desk = new Desk();
    private final Notes notes = desk.notes();
    private final Subject file = Desk.file();

    @Test
    void correctsByAddition() {
        NoteRow wrong = add("GENERAL", "Born in Homs", null);
        NoteRow right = add("GENERAL", "Born in Hama", wrong.id());
        Page<NoteRow> page = notes.list(file, PageRequest.first());
        assertThat(page.items()).containsExactlyInAnyOrder(wrong, right);
        assertThat(right.corrects()).isEqualTo(wrong.id());
        assertThat(right.authorName()).isEqualTo(desk.officer.name());
    }

    @Test
    void turnsPages() {
        for (int i = 0; i < 3; i++) {
            add("CONTACT", "Call " + i, null);
        }
        Page<NoteRow> first = notes.list(file, PageRequest.first(2));
        Page<NoteRow> second = notes.list(file, new PageRequest(2, first.next()));
        assertThat(first.total().value()).isEqualTo(3);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    }

    @Test
    void refusesWhatIsNoNote() {
        NoteRow elsewhere = desk.act(() -> notes.add(Desk.file(), new NewNote("LEGAL", "Of another file", null)));
        refused("", null, null, "/category code", "/text required");
        refused("x".repeat(10_001), "LEGAL", UUID.randomUUID(), "/text too-long", "/corrects note-unknown");
        refused("a\0b", "LEGAL", elsewhere.id(), "/text text-character", "/corrects note-unknown");
        assertThat(notes.list(file, PageRequest.first()).items()).isEmpty();
    }

    private void refused(String text, String category, UUID corrects, String... flaws) {
        assertThatThrownBy(() -> notes.add(file, new NewNote(category, text, corrects))).satisfies(Refused.at(flaws));
    }

    private NoteRow add(String category, String text, UUID corrects) {
        return desk.act(() -> notes.add(file, new NewNote(category, text, corrects)));
    }
}
