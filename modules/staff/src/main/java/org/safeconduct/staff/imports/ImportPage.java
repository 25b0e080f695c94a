package org.safeconduct.staff.imports;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.safeconduct.backlog.ImportId;
import org.safeconduct.backlog.ImportView;
import org.safeconduct.backlog.Imports;
import org.safeconduct.backlog.Rejects;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.staff.Words;

/** One import: how far it is, what its own columns mean, which lines were refused, and what can be done with it now. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int FIRST = 20;

    @Inject Imports imports;

    @Inject Words words;

    @Inject
    @Param String id;

    private transient ImportView view;
    private transient List<Rejects.Line> refused;
    private final Map<String, String> meanings = new LinkedHashMap<>();

    public void load() {
        view = imports.one(which());
        refused = view.rejected() == 0 ? List.of() : imports.firstRejects(which(), FIRST);
        if (isUnmapped() || isTried()) {
            meanings.putAll(imports.ownColumns(which()));
        }
    }

    private ImportId which() {
        try {
            return new ImportId(UUID.fromString(String.valueOf(id)));
        } catch (IllegalArgumentException e) {
            throw new Unknown("unknown");
        }
    }

    public void stop() {
        imports.stop(which());
        again();
    }

    public void restart() {
        imports.restart(which());
        again();
    }

    public void writeNow() {
        imports.writeNow(which());
        again();
    }

    public void map() {
        Map<String, String> chosen = new LinkedHashMap<>();
        meanings.forEach((name, field) -> chosen.put(name, field == null ? "" : field));
        imports.map(which(), chosen);
        again();
    }

    private void again() {
        Faces.redirect("/imports/import.xhtml?id=%s", id);
    }

    /** What the state means for the one who waits. */
    public String kind(ImportView one) {
        return switch (one.state()) {
            case "finished" -> "done";
            case "running" -> "information";
            case "failed" -> "danger";
            default -> "attention";
        };
    }

    /** What to do about the line. */
    public String message(Rejects.Line line) {
        return line.message(words.locale());
    }

    /** Whether nobody has said yet what some of its columns hold. */
    public boolean isUnmapped() {
        return view.state().equals("unmapped");
    }

    /** Whether the file can be written now that it was tried. */
    public boolean isTried() {
        return view.dryRun() && view.state().equals("finished");
    }

    public List<String> getFields() {
        return Imports.FIELDS;
    }

    public ImportView getView() {
        return view;
    }

    public List<Rejects.Line> getRefused() {
        return refused;
    }

    public Set<String> getOwnColumns() {
        return meanings.keySet();
    }

    public Map<String, String> getMeanings() {
        return meanings;
    }
}
