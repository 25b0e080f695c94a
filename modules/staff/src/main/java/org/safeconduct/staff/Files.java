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
            case RETURN -> "/returns/file.xhtml?number=" + subject.id();
            case OFFICER -> "/admin/officer.xhtml?login=" + subject.id();
            default -> null;
        };
    }

    /** The written form of the log, short enough for a list: numbers in full, ids by their beginning. */
    public String brief(String written) {
        Subject subject = Subject.parse(written);
        return subject.kind() == Subject.Kind.PERSON ? "P " + subject.id().substring(0, 8) : subject.id();
    }
}
