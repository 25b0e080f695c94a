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
        if (!Objects.equals(document, document(request))) {
            request.show(document == null ? null : taken(request, document));
        }
    }

    private UUID taken(ReadmissionRequest request, UUID document) {
        Photograph photograph = new Photograph(document, Portrait.of(filed(request, document)));
        em.persist(photograph);
        return photograph.id();
    }

    private InputStream filed(ReadmissionRequest request, UUID document) {
        try {
            return documents.photograph(request.person().value(), document);
        } catch (Unknown no) {
            throw Invalid.at(AT, "photograph-not-of-person");
        }
    }

    /** The document that it was drawn from; null without one. */
    UUID document(ReadmissionRequest request) {
        return request.photograph() == null
                ? null
                : em.createQuery("select p.document from Photograph p where p.id = :id", UUID.class)
                        .setParameter("id", request.photograph())
                        .getSingleResult();
    }

    /** Whether what it was drawn from was filed in error meanwhile, or is another person's. */
    boolean gone(ReadmissionRequest request) {
        UUID document = document(request);
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
