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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.safeconduct.api.edge.Items;
import org.safeconduct.api.edge.Query;
import org.safeconduct.api.edge.Reader;
import org.safeconduct.api.edge.Table;
import org.safeconduct.api.edge.Tag;
import org.safeconduct.api.json.Words;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.reporting.Behind;
import org.safeconduct.reporting.Column;
import org.safeconduct.reporting.Counted;
import org.safeconduct.reporting.Figures;
import org.safeconduct.reporting.Format;
import org.safeconduct.reporting.Parameter;
import org.safeconduct.reporting.Reports;
import org.safeconduct.reporting.WhoIsCounted;
import org.safeconduct.rsd.Cases;

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
    private static final Set<String> BESIDE = Set.of("figure", "line", "limit", "after");

    @Inject Reports reports;

    @Inject WhoIsCounted counted;

    @Inject Cases cases;

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

    /** One that a figure counts, with who that is. */
    public record Someone(
            PersonLabel person,
            CaseNumber caseNumber,
            String office,
            LocalDate day,
            String stage,
            String decision,
            String review) {}

    @GET
    @Path("/{id}/people")
    @Produces("application/json")
    public Page<Someone> people(@PathParam("id") String id, @Context UriInfo uri) {
        Query query = Query.paged(uri, uri.getQueryParameters().keySet().toArray(String[]::new));
        Map<String, String> given = new LinkedHashMap<>();
        uri.getQueryParameters().keySet().forEach(name -> given.put(name, query.text(name)));
        BESIDE.forEach(given::remove);
        Page<Counted> page = counted.page(id, given, query.text("figure"), query.text("line"), query.page());
        Map<PersonId, PersonLabel> labels = cases.labels(page.items().stream().map(Counted::person).toList());
        return new Page<>(page.items().stream().map(one -> someone(one, labels)).toList(), page.next(), page.total());
    }

    private static Someone someone(Counted one, Map<PersonId, PersonLabel> labels) {
        return new Someone(labels.get(one.person()), one.number(), one.office(), one.day(), one.stage(), one.decision(),
                one.review());
    }

    private static Response file(Reports.File file) {
        StreamingOutput stream = file.content()::write;
        String tag = Tag.of(file.lines()::write) + "." + file.format().word() + "." + file.language().getLanguage();
        return Table.of(stream, file.format() == Format.CSV ? Tag.strong(tag) : Tag.weak(tag), file.name(),
                file.format().type(), file.figures().dataAt());
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
                figures.behind().stream().map(behind -> lists(figures, behind)).toList());
    }

    /** By column, the address of the list of exactly what was counted. */
    private static Map<String, String> lists(Figures figures, Map<String, Behind> behind) {
        Map<String, String> lists = new LinkedHashMap<>();
        behind.forEach((column, list) -> lists.put(column, address(figures, list)));
        return lists;
    }

    private static String address(Figures figures, Behind list) {
        UriBuilder address = UriBuilder.fromPath(switch (list.of()) {
            case CASES -> "/v1/cases";
            case READMISSION_REQUESTS -> "/v1/readmission-requests";
            case PEOPLE -> "/v1/reports/" + figures.report() + "/people";
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
