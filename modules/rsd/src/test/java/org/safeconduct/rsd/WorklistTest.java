package org.safeconduct.rsd;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Days;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Sql;
import org.safeconduct.registration.PersonCorrected;
import org.safeconduct.registration.Track;
import org.safeconduct.schema.TestDatabase;

/** The list of cases: whose it is, what it sieves, how it is cut into pages, and what it costs. */
class WorklistTest {

    private static final CaseFilter ANY = CaseFilter.any();

    private final Authority authority = new Authority();
    private CaseNumber regular;
    private CaseNumber admissibility;

    @BeforeEach
    void arrive() {
        regular = authority.streamed(Track.REGULAR, Authority.mother(), Authority.son());
        admissibility = authority.streamed(Track.ADMISSIBILITY,
                Authority.person("Karim", "M", "1988", "SRB", null));
        authority.manager();
    }

    @Test
    void showsTheMostUrgentFirstWithWhoItIsAbout() {
        List<CaseRow> rows = list(ANY);
        assertThat(rows).extracting(CaseRow::due).isSortedAccordingTo(nullsLast(naturalOrder()));
        CaseRow row = rows.stream().filter(line -> line.number().equals(regular)).findFirst().orElseThrow();
        assertThat(row.first().shown()).contains("Samira");
        assertThat(row.persons()).isEqualTo(2);
        assertThat(row.nationalities()).containsExactly("SYR");
        assertThat(row.dueRule()).isNotBlank();
    }

    @Test
    void sievesByDays() {
        CaseRow row = list(ANY).stream().filter(line -> line.number().equals(regular)).findFirst().orElseThrow();
        Days lodged = new Days(row.lodgedOn(), row.lodgedOn());
        Days due = new Days(row.due(), row.due());
        assertThat(numbers(lodged, null, due)).contains(regular);
        assertThat(numbers(new Days(row.lodgedOn().plusDays(1), null), null, null)).doesNotContain(regular);
        assertThat(numbers(new Days(null, row.lodgedOn().minusDays(1)), null, null)).doesNotContain(regular);
        assertThat(numbers(null, null, new Days(row.due().plusDays(1), null))).doesNotContain(regular);
        assertThat(numbers(null, null, new Days(null, row.due().minusDays(1)))).doesNotContain(regular);
        assertThat(numbers(null, new Days(row.lodgedOn(), null), null)).doesNotContain(regular);
    }

    private List<CaseNumber> numbers(Days lodged, Days decided, Days due) {
        return list(new CaseFilter(null, null, null, null, null, null, null, null, null, null, lodged, decided, due))
                .stream()
                .map(CaseRow::number)
                .toList();
    }

    @Test
    void sievesByEachFilter() {
        only(new CaseFilter(Stage.ADMISSIBILITY, null, null, null, null, null, null, null, null, null), admissibility);
        only(new CaseFilter(null, Track.ADMISSIBILITY, "HQ", null, null, null, null, null, null, null), admissibility);
        only(new CaseFilter(null, null, null, "none", "SRB", null, null, null, null, null), admissibility);
        only(new CaseFilter(null, null, null, null, null, null, null, Act.ADMIT, null, null), admissibility);
        only(new CaseFilter(null, null, null, null, "SYR", null, null, Act.SCHEDULE_INTERVIEW, false, null), regular);
        assertThat(list(new CaseFilter(null, null, null, "eligibility", "SRB", null, null, null, null, null)))
                .isEmpty();
        assertThat(list(new CaseFilter(null, null, null, null, null, "WR", null, null, null, null)))
                .extracting(CaseRow::number)
                .doesNotContain(regular, admissibility);
        assertThat(list(new CaseFilter(null, null, null, null, null, null, null, Act.DECIDE_APPEAL, null, null)))
                .extracting(CaseRow::number)
                .doesNotContain(regular, admissibility);
        only(new CaseFilter(null, Track.REGULAR, null, null, null, null, null, null, null, true), regular);
        assertThat(list(new CaseFilter(null, null, null, null, null, null, null, null, null, false)))
                .extracting(CaseRow::number)
                .doesNotContain(regular, admissibility);
        assertThat(list(new CaseFilter(null, null, null, null, null, null, null, null, true, null)))
                .extracting(CaseRow::number)
                .doesNotContain(regular, admissibility);
    }

    private void only(CaseFilter filter, CaseNumber expected) {
        CaseNumber other = expected.equals(regular) ? admissibility : regular;
        assertThat(list(filter)).extracting(CaseRow::number).contains(expected).doesNotContain(other);
    }

    @Test
    void showsNothingOfAnotherOfficeAndAnythingToWhoReachesEverywhere() {
        authority.as("manager-north", "NORTH", Role.CASE_MANAGER);
        assertThat(list(ANY)).extracting(CaseRow::number).doesNotContain(regular, admissibility);
        authority.as("appeal", "NORTH", Role.APPEAL_OFFICER);
        assertThat(list(ANY)).extracting(CaseRow::number).contains(regular, admissibility);
    }

    @Test
    void showsACaseOfOnesOwnOnceWhereverItLies() {
        authority.as("manager-north", "NORTH", Role.CASE_MANAGER);
        give(regular, "manager-north");
        assertThat(list(ANY)).extracting(CaseRow::number).contains(regular).doesNotContain(admissibility);
        authority.manager();
        give(admissibility, "manager");
        assertThat(list(ANY)).extracting(CaseRow::number).containsOnlyOnce(regular, admissibility);
    }

    private static void give(CaseNumber number, String login) {
        new Sql(TestDatabase.owner()).run("""
                update rsd.asylum_case set assignee = ?, assignee_id = (select id from access.officer where login = ?)
                 where number = ?""", login, login, number.toString());
    }

    @Test
    void givesEveryCaseOnceWhateverThePageSize() {
        List<CaseNumber> whole = list(ANY).stream().map(CaseRow::number).toList();
        List<CaseNumber> found = new ArrayList<>();
        PageRequest next = PageRequest.first(1);
        while (next != null) {
            PageRequest now = next;
            Page<CaseRow> page = authority.act(() -> cases().worklist(ANY, now));
            page.items().forEach(row -> found.add(row.number()));
            assertThat(page.total()).isEqualTo(new Page.Total(whole.size(), true));
            next = page.next() == null ? null : new PageRequest(1, page.next());
        }
        assertThat(found).containsExactlyElementsOf(whole);
    }

    @Test
    void refusesACursorThatSomebodyMadeUp() {
        assertThatThrownBy(() -> authority.act(() -> cases().worklist(ANY, new PageRequest(5, "bm90aGluZw"))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void followsACorrectionOfWhatItFiltersBy() {
        authority.act(() -> authority.the(News.class)
                .corrected(new PersonCorrected(authority.em()
                        .find(AsylumCase.class, regular.value())
                        .claims()
                        .getFirst()
                        .person(), "nationalities")));
        assertThat(list(new CaseFilter(null, null, null, null, "SYR", null, null, null, null, null)))
                .extracting(CaseRow::number)
                .contains(regular);
    }

    @Test
    void costsFewStatements() {
        cases();
        list(ANY);
        assertThat(authority.statements.asked()).hasSizeBetween(2, 6);
        authority.act(() -> cases().file(regular));
        assertThat(authority.statements.asked()).hasSizeBetween(3, 10);
    }

    @Test
    void linksPeopleToTheirLatestCase() {
        assertThat(authority.act(() -> cases().casesOf(authority.em()
                .find(AsylumCase.class, regular.value())
                .claims()
                .stream()
                .map(claim -> claim.person().value())
                .toList())).values()).containsOnly(regular);
    }

    private List<CaseRow> list(CaseFilter filter) {
        return authority.act(() -> cases().worklist(filter, PageRequest.first(200))).items();
    }

    private Cases cases() {
        return authority.the(Cases.class);
    }
}
