package org.safeconduct.staff.imports;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.safeconduct.backlog.ImportView;
import org.safeconduct.backlog.Imports;
import org.safeconduct.kernel.Invalid;

/** The latest imports, and a place to hand a file in: it is tried first, and written when the officer has seen what would come. */
@Named
@ViewScoped
public class ImportList implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Imports imports;

    private transient List<ImportView> latest;
    private transient Part upload;

    public void load() {
        latest = imports.latest();
    }

    public void handIn() {
        if (upload == null || upload.getSize() == 0) {
            throw Invalid.at("/content", "required");
        }
        try (InputStream content = upload.getInputStream()) {
            ImportView view = imports.receive(new Imports.Delivery(Imports.ASYLUM_FILES, true, true), content);
            Faces.redirect("/imports/import.xhtml?id=%s", view.id().toString());
        } catch (IOException e) {
            throw new IllegalStateException("The upload cannot be read.", e);
        }
    }

    public List<ImportView> getLatest() {
        return latest;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
