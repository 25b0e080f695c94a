package org.safeconduct.registration;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.casefile.Codes;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.Columns;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;

/** Files that came on paper: many people at once, each as if they had been registered and lodged on the days of the paper. */
@Stateless
public class PaperFiles {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    @Inject Codes codes;

    @Inject Assignments assignments;

    @Inject Timeline timeline;

    /** What is wrong with the file, with pointers as of a person at registration, and /office, /madeOn, /lodgedOn. */
    @Open("the import checks a line before anything is written")
    public List<Flaw> check(PaperFile file) {
        LocalDate today = LocalDate.now(clock);
        Flaws flaws = new Flaws();
        new PersonCheck(codes, today, flaws).of(file.person(), "");
        new CodeCheck(codes, flaws).optional("relationship", file.person().relation(), "/relation");
        flaws.required(file.reference(), "/reference").required(file.office(), "/office");
        TextCheck.text(flaws, file.reference(), TextCheck.REFERENCE, "/reference");
        TextCheck.text(flaws, file.group(), TextCheck.REFERENCE, "/group");
        notBefore(file.madeOn(), file.lodgedOn(), today, flaws);
        return found(flaws);
    }

    private static void notBefore(LocalDate made, LocalDate lodged, LocalDate today, Flaws flaws) {
        flaws.required(lodged, "/lodgedOn")
                .unless(lodged == null || !lodged.isAfter(today), "/lodgedOn", "future")
                .unless(made == null || lodged == null || !made.isAfter(lodged), "/madeOn", "made-after-lodged");
    }

    private static List<Flaw> found(Flaws flaws) {
        try {
            flaws.refuse();
            return List.of();
        } catch (Invalid invalid) {
            return invalid.flaws();
        }
    }

    /**
     * Writes them in a few statements, however many they are: groups, people, claims, where they are found, who may be known
     * already, and the first events. Tasks and limits are left to who knows what comes next. In the order of the files.
     */
    @Open("the import writes inside its own gated act")
    public List<PaperEntry> enter(List<PaperFile> files) {
        Sql sql = new Sql(data);
        PaperGroups groups = new PaperGroups(sql, LocalDate.now(clock).getYear()).open(files);
        PaperRows rows = new PaperRows(Time.now(clock), caller.get(), Compartment.of(caller.get(), codes).closed());
        List<PaperEntry> entries = new ArrayList<>();
        List<String> numbers = groups.personNumbers(files.size());
        for (int i = 0; i < files.size(); i++) {
            entries.add(rows.add(files.get(i), groups.of(files.get(i)), numbers.get(i)));
        }
        rows.write(sql, groups);
        place(groups, entries);
        timeline.addAll(rows.events());
        List<PersonId> fresh = entries.stream().map(entry -> entry.claim().person()).toList();
        new PaperTwins(sql, Time.now(clock)).pair(fresh);
        return entries;
    }

    private void place(PaperGroups groups, List<PaperEntry> entries) {
        Columns places = new Columns(2);
        groups.fresh()
                .forEach(group -> places.row(group.registration().subject(), group.office())
                        .row(group.caseNumber().subject(), group.office()));
        entries.forEach(entry -> places.row(person(entry), entry.office()));
        assignments.place(places);
    }

    private static Subject person(PaperEntry entry) {
        return entry.claim().person().subject();
    }
}
