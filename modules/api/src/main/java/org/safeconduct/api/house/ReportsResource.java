package org.safeconduct.api.house;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Query;
import org.safeconduct.api.edge.Reader;
import org.safeconduct.api.edge.Table;
import org.safeconduct.api.edge.Tag;
import org.safeconduct.api.json.Words;
import org.safeconduct.reporting.Behind;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Figures;
import org.safeconduct.reporting.Format;
import org.safeconduct.reporting.Parameter;
import org.safeconduct.reporting.Reports;

/** The catalogue of reports, and their figures as JSON or as a file. */
@Path("/v1/reports")
@Produces({"application/json", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/pdf"})
public class ReportsResource {

    /** A report of the catalogue. */
    public record Entry(String id, String title, String lead, List<Parameter> parameters, List<Named> columns) {}

    /** A column with its name for people; the unit belongs to each of its figures. */
    public record Named(String name, String title, Column.Unit unit) {}

    /** Figures with what one must know to read them. */
    public record Told(
            String report,
            String title,
            String definition,
            Map<String, String> parameters,
            boolean everywhere,
            List<String> offices,
            OffsetDateTime dataAt,
            List<Named> columns,
            List<Map<String, Object>> rows,
            List<Map<String, String>> lists) {}

    private static final String FORMAT = "format";

    @Inject Reports reports;

    @Inject Reader reader;

    @GET
    @Produces("application/json")
    public Items<Entry> catalogue() {
        return Items.of(reports.catalogue().stream().map(this::entry).toList());
    }

    @GET
    @Path("/{id}")
    public Response figures(@PathParam("id") String id, @Context UriInfo uri) {
        Query query = Query.plain(uri, uri.getQueryParameters().keySet().toArray(String[]::new));
        Map<String, String> given = new LinkedHashMap<>();
        uri.getQueryParameters().keySet().forEach(name -> given.put(name, query.text(name)));
        String format = given.remove(FORMAT);
        return format == null || format.equals("json")
                ? Response.ok(told(reports.figures(id, given))).build()
                : file(reports.file(id, given, Format.of(format), reader.language()));
    }

    private static Response file(Reports.File file) {
        StreamingOutput stream = file.content()::write;
        String tag = Tag.of(file.lines()::write) + "." + file.format().word() + "." + file.language().getLanguage();
        return Table.of(stream, tag, file.name(), file.format().type(), file.figures().dataAt());
    }

    private Entry entry(Reports.Definition report) {
        Locale language = reader.language();
        return new Entry(report.id(), Words.report(report.id(), language),
                Words.report(report.id() + ".lead", language), report.parameters(), named(report.columns()));
    }

    private Told told(Figures figures) {
        Locale language = reader.language();
        return new Told(figures.report(), Words.report(figures.report(), language),
                Words.report(figures.definition(), language), figures.parameters(), figures.everywhere(),
                figures.offices(), figures.dataAt(), named(figures.columns()), figures.rows(),
                figures.behind().stream().map(ReportsResource::lists).toList());
    }

    /** By column, the address of the list of exactly what was counted. */
    private static Map<String, String> lists(Map<String, Behind> behind) {
        Map<String, String> lists = new LinkedHashMap<>();
        behind.forEach((column, list) -> lists.put(column, address(list)));
        return lists;
    }

    private static String address(Behind list) {
        UriBuilder address = UriBuilder.fromPath(switch (list.of()) {
            case CASES -> "/v1/cases";
            case READMISSION_REQUESTS -> "/v1/readmission-requests";
        });
        list.filters().forEach(address::queryParam);
        return address.build().toString();
    }

    private List<Named> named(List<Column> columns) {
        return columns.stream()
                .map(column -> new Named(column.name(), Words.report("column." + column.name(), reader.language()),
                        column.unit()))
                .toList();
    }
}
