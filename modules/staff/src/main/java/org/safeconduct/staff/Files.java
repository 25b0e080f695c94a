package org.safeconduct.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.safeconduct.kernel.Subject;

/** Where the file of a subject is opened. */
@Named
@ApplicationScoped
public class Files {

    /** The address of the file; null if the subject has no page. */
    public String href(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> "/persons/file.xhtml?id=" + subject.id();
            case REGISTRATION -> "/registration/file.xhtml?number=" + subject.id();
            case CASE -> "/cases/file.xhtml?number=" + subject.id();
            case OFFICER -> "/admin/officer.xhtml?login=" + subject.id();
            default -> null;
        };
    }

    /** The same for the written form that the log keeps. */
    public String hrefOf(String written) {
        return href(Subject.parse(written));
    }
}
