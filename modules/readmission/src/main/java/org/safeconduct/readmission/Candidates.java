package org.safeconduct.readmission;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;

/** Finds what a round of the nightly watch looks at. */
@Dependent
class Candidates {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Inject Clock clock;

    @Inject RuleBook rules;

    /** In the order of numbers, those after the last. */
    List<Candidate> after(Round round, String last, int most) {
        List<RuleBook.Since> silence = rules.wordings(RuleName.TACIT_ACCEPTANCE);
        return new Sql(data).list(round.query(),
                row -> new Candidate(new RequestNumber(row.getString(1)),
                        new PersonId(row.getObject(2, UUID.class))),
                LocalDate.now(clock), last, RequestLife.open(),
                silence.stream().map(RuleBook.Since::partner).toList(),
                silence.stream().map(Candidates::day).toList(),
                silence.stream().map(wording -> Silence.meaning(wording.rule())).toList(), most);
    }

    private static String day(RuleBook.Since wording) {
        return wording.day() == null ? "-infinity" : wording.day().toString();
    }
}
