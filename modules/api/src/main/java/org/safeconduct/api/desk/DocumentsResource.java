package org.safeconduct.api.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Once;
import org.safeconduct.api.edge.Reply;
import org.safeconduct.api.edge.Seen;
import org.safeconduct.api.edge.Sent;
import org.safeconduct.casefile.DocumentRow;
import org.safeconduct.casefile.Documents;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Unknown;

/** Documents of a case. */
@Path("/v1/cases/{number}/documents")
@Produces("application/json")
public class DocumentsResource {

    /** Why a document was filed in error. */
    public record Strike(String reason) {}

    @Inject Documents documents;

    @Inject Once once;

    @Inject Sent sent;

    @Inject Seen seen;

    @GET
    public Items<DocumentRow> list(@PathParam("number") CaseNumber number) {
        return Items.of(documents.list(number.subject()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("number") CaseNumber number, List<EntityPart> parts) throws IOException {
        try (Upload upload = Upload.read(parts)) {
            sent.body(upload.hash());
            return once.once(() -> added(number, upload)).response();
        }
    }

    private Reply added(CaseNumber number, Upload upload) {
        try (InputStream content = upload.content()) {
            DocumentRow row = documents.add(number.subject(), upload.document(), content);
            return Reply.created("/cases/" + number + "/documents/" + row.id(), row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("/{document}")
    public DocumentRow document(@PathParam("number") CaseNumber number, @PathParam("document") UUID id) {
        return documents.list(number.subject())
                .stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("unknown"));
    }

    @GET
    @Path("/{document}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("number") CaseNumber number, @PathParam("document") UUID id) {
        Documents.Content content = documents.open(number.subject(), id);
        StreamingOutput stream = out -> {
            try (InputStream in = content.stream()) {
                in.transferTo(out);
            }
        };
        // The name as filed is in the list: a header would carry it in the clear through every log on the way.
        return Response.ok(stream, content.row().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, content.row().size())
                .header(HttpHeaders.ETAG, "\"" + content.row().sha256() + "\"")
                .build();
    }

    @POST
    @Path("/{document}/strike")
    @Consumes("application/json")
    public DocumentRow strike(
            @PathParam("number") CaseNumber number, @PathParam("document") UUID id, Strike strike) {
        once.act(() -> {
            seen.same(document(number, id));
            documents.strike(number.subject(), id, strike.reason());
        });
        return document(number, id);
    }
}
