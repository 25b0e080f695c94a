package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.casefile.Documents;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Unknown;

/** Keeps the photograph of a request. */
@Dependent
class Portraits {

    private static final String AT = ApplicationField.PHOTOGRAPH.pointer();

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Documents documents;

    /**
     * Takes over this document from now on; null: none. Invalid at /photograph for what is no photograph of the person
     * ({@code photograph-not-of-person}) or cannot be drawn.
     */
    void choose(ReadmissionRequest request, UUID document) {
        if (!Objects.equals(document, request.photograph())) {
            request.show(document == null ? null : taken(request, document));
        }
    }

    private UUID taken(ReadmissionRequest request, UUID document) {
        InputStream picture = filed(request, document);
        if (em.find(Photograph.class, document) == null) {
            em.persist(new Photograph(document, Portrait.of(picture)));
        }
        return document;
    }

    private InputStream filed(ReadmissionRequest request, UUID document) {
        try {
            return documents.photograph(request.person().value(), document);
        } catch (Unknown no) {
            throw Invalid.at(AT, "photograph-not-of-person");
        }
    }

    /** Whether what it was drawn from was filed in error meanwhile, or is another person's. */
    boolean gone(ReadmissionRequest request) {
        UUID document = request.photograph();
        return document != null && documents.photographs(request.person().value())
                .stream()
                .noneMatch(row -> row.id().equals(document));
    }

    /** JPEG. */
    Optional<byte[]> picture(ReadmissionRequest request) {
        return of(request).map(Photograph::bytes);
    }

    /** As it crosses: of a withdrawn request the other State keeps nothing. */
    Optional<byte[]> crossing(ReadmissionRequest request) {
        return request.state() == RequestState.WITHDRAWN ? Optional.empty() : picture(request);
    }

    private Optional<Photograph> of(ReadmissionRequest request) {
        return Optional.ofNullable(request.photograph()).map(id -> em.find(Photograph.class, id));
    }
}
