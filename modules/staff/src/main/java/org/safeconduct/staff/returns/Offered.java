package org.safeconduct.staff.returns;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeconduct.readmission.OwnEvidence;
import org.safeconduct.registration.PersonFile;

/** Evidence as rows of a form. */
final class Offered {

    /** What an identity document is as evidence; from the collections of documents and of evidence types. */
    private static final Map<String, String> SORTS = Map.of("PPT", "NP-01", "PPD", "NP-01", "PPS", "NP-01", "IDC",
            "NP-02", "MIL", "NP-03", "SEA", "NP-04", "CIT", "NP-05", "LPA", "NP-06", "DRV", "NF-03", "BIR", "NF-04");
    private static final String EXPIRED = "NF-02";

    private Offered() {}

    /** Rows to fill in: of an untouched one the lists of yes and no say no. */
    static Rows rows() {
        return new Rows("evidence", Map.of("validated", "false", "suspectedFalse", "false"));
    }

    static Map<String, String> row(OwnEvidence item) {
        Map<String, String> row = row(item.kind(), item.number(), item.note(), item.issuedOn(), item.expiresOn());
        row.put("form", Objects.toString(item.form(), null));
        row.put("quality", Objects.toString(item.quality(), null));
        row.put("validated", String.valueOf(item.validated()));
        row.put("suspectedFalse", String.valueOf(item.suspectedFalse()));
        return row;
    }

    /** The documents of the person that an agreement can take as evidence; what has expired is worth less. */
    static List<Map<String, String>> of(PersonFile person, LocalDate today) {
        return person.documents()
                .stream()
                .filter(document -> SORTS.containsKey(document.type()))
                .map(document -> row(sort(document.type(), document.expiresOn(), today), document.number(), null,
                        document.issuedOn(), document.expiresOn()))
                .toList();
    }

    private static String sort(String type, LocalDate expiresOn, LocalDate today) {
        String sort = SORTS.get(type);
        boolean proof = sort.startsWith("NP");
        return proof && expiresOn != null && expiresOn.isBefore(today) ? EXPIRED : sort;
    }

    private static Map<String, String> row(String kind, String number, String note, LocalDate issuedOn,
            LocalDate expiresOn) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("kind", kind);
        row.put("number", number);
        row.put("note", note);
        row.put("issuedOn", Objects.toString(issuedOn, null));
        row.put("expiresOn", Objects.toString(expiresOn, null));
        return row;
    }
}
