package org.safeconduct.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Sql;

/** The groups that paper files belong to: those known already, and new ones with numbers of their own. */
final class PaperGroups {

    /** A group with its case, and how many are in it so far. */
    static final class Group {

        private final RegistrationNumber registration;
        private final CaseNumber caseNumber;
        private final PaperFile first;
        private final String office;
        private int members;

        Group(RegistrationNumber registration, CaseNumber caseNumber, PaperFile first, String office, int members) {
            this.registration = registration;
            this.caseNumber = caseNumber;
            this.first = first;
            this.office = office;
            this.members = members;
        }

        RegistrationNumber registration() {
            return registration;
        }

        CaseNumber caseNumber() {
            return caseNumber;
        }

        String office() {
            return office;
        }

        LocalDate madeOn() {
            return first.madeOn() == null ? first.lodgedOn() : first.madeOn();
        }

        LocalDate lodgedOn() {
            return first.lodgedOn();
        }

        String language() {
            return first.language();
        }

        /** The place of one more. */
        int join() {
            return members++;
        }
    }

    private final Sql sql;
    private final int year;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<Group> fresh = new ArrayList<>();

    PaperGroups(Sql sql, int year) {
        this.sql = sql;
        this.year = year;
    }

    /** Finds or makes the group of each file. */
    PaperGroups open(List<PaperFile> files) {
        known(files);
        List<PaperFile> firsts = new ArrayList<>();
        Map<String, PaperFile> seen = new LinkedHashMap<>(Map.of());
        files.stream()
                .filter(file -> !groups.containsKey(key(file)) && seen.put(key(file), file) == null)
                .forEach(firsts::add);
        List<Long> registrations = next("registration.registration_running", firsts.size());
        List<Long> cases = next("registration.case_running", firsts.size());
        for (int i = 0; i < firsts.size(); i++) {
            PaperFile first = firsts.get(i);
            Group group = new Group(RegistrationNumber.of(year, registrations.get(i)),
                    CaseNumber.of(year, cases.get(i)), first, first.office(), 0);
            fresh.add(group);
            groups.put(key(first), group);
        }
        return this;
    }

    private void known(List<PaperFile> files) {
        Map<String, PaperFile> joining = new LinkedHashMap<>();
        files.stream().filter(file -> file.joins() != null).forEach(file -> joining.putIfAbsent(key(file), file));
        if (joining.isEmpty()) {
            return;
        }
        sql.list(
                """
                        select r.number, r.case_number, r.office, (select count(*) from registration.person p where p.registration = r.number)
                        from registration.registration r where r.number = any (?)
                        """,
                row -> groups.put(row.getString(1), new Group(new RegistrationNumber(row.getString(1)),
                        new CaseNumber(row.getString(2)), joining.get(row.getString(1)), row.getString(3),
                        row.getInt(4))),
                joining.keySet());
    }

    Group of(PaperFile file) {
        return groups.get(key(file));
    }

    /** Those that did not exist before. */
    List<Group> fresh() {
        return List.copyOf(fresh);
    }

    List<String> personNumbers(int count) {
        return next("registration.person_running", count).stream()
                .map(running -> String.format("P-%04d-%07d", year, running))
                .toList();
    }

    private List<Long> next(String sequence, int count) {
        return sql.list("select nextval(?::regclass) from generate_series(1, ?)", row -> row.getLong(1), sequence,
                count);
    }

    private static String key(PaperFile file) {
        if (file.joins() != null) {
            return file.joins().value();
        }
        return file.group() == null ? "one " + file.reference() : "all " + file.group();
    }
}
