package org.safeconduct.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.audit.tree.Hashes;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Canonical;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;

class AuditTrailTest {

    private record Row(long index, byte[] bytes, byte[] hash) {}

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    private final TestLog log = new TestLog(Clock.fixed(NOON, ZoneOffset.UTC));
    private final Sql sql = new Sql(log.data);
    private final String actor = "actor-" + UUID.randomUUID();
    private final Subject person = PersonId.fresh().subject();

    @Test
    void keepsCanonicalBytes() {
        log.trail.write(TestLog.deed(actor, Action.PERSON_READ, Deed.Outcome.DONE, List.of(person)));

        assertThat(new String(row().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"action\":\"PERSON_READ\",\"actor\":\""
                        + actor
                        + "\",\"address\":\"192.0.2.7\",\"at\":\"2026-11-22T12:00:00.123456Z\",\"kind\":\"READ\","
                        + "\"name\":\"Name of " + actor
                        + "\",\"office\":\"HQ\",\"outcome\":\"done\",\"particulars\":[],"
                        + "\"purpose\":null,\"reason\":null,\"roles\":[\"AUDITOR\"],\"room\":\"staff\",\"shown\":1,"
                        + "\"subjects\":[\"" + person + "\"],\"v\":1}");
    }

    @Test
    void hashesTheBytesThatAreKept() throws NoSuchAlgorithmException {
        log.trail.write(TestLog.deed(actor, Action.PERSON_READ, Deed.Outcome.DONE, List.of(person)));

        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(new byte[]{0});
        assertThat(row().hash()).isEqualTo(sha.digest(row().bytes()));
    }

    @Test
    void escapesWhatJsonMustEscapeAndNothingElse() {
        byte[] bytes = Canonical.bytes(Map.of("é", "a\"\\\n\u0001/ع"));

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("{\"é\":\"a\\\"\\\\\\n\\u0001/ع\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit.entry set actor = 'somebody else'", "delete from audit.entry",
            "truncate audit.entry", "update audit.entry_202611 set actor = 'somebody else'",
            "delete from audit.entry_202611", "update audit.entry_subject set subject = 'CASE:1'",
            "delete from audit.entry_subject", "update audit.person_key set subject = 'CASE:1'",
            "drop table audit.entry_202611"})
    void theApplicationCannotChangeWhatIsWritten(String attempt) {
        assertThatThrownBy(() -> sql.run(attempt)).isInstanceOf(Sql.Failed.class).hasMessageContaining("42501");
    }

    @Test
    void encryptsValuesAndShowsThemToTheAuditor() {
        log.trail.write(correction());

        assertThat(new String(row().bytes(), StandardCharsets.UTF_8)).doesNotContain("Aleppo").doesNotContain("Homs");
        assertThat(log.search.entry(row().index()).particulars())
                .containsExactly(new EntryRow.Particular("birthPlace", "Aleppo", "Homs"));
    }

    @Test
    void erasureTakesTheValuesAndLeavesTheEntryAndItsHash() {
        log.trail.write(correction());
        Row before = row();

        log.erasure.forget(person);

        EntryRow read = log.search.entry(before.index());
        assertThat(read.particulars()).containsExactly(new EntryRow.Particular("birthPlace", null, null));
        assertThat(read.subjects()).containsExactly(person.toString());
        assertThat(row().bytes()).isEqualTo(before.bytes());
        assertThat(Hashes.leaf(row().bytes())).isEqualTo(before.hash());
    }

    @Test
    void whatIsWrittenAfterAnErasureDoesNotBringBackWhatWasBefore() {
        log.trail.write(correction());
        long erased = row().index();
        log.erasure.forget(person);

        log.trail.write(correction());

        assertThat(log.search.entry(erased).particulars().getFirst().after()).isNull();
        assertThat(log.search.entry(row().index()).particulars().getFirst().after()).isEqualTo("Homs");
    }

    @Test
    void factsThatAreNobodysShareAKeyAMonth() {
        log.trail.write(TestLog.deed(actor, Action.PERSON_SEARCH, Deed.Outcome.DONE, List.of(),
                new Deed.Fact(null, "name", null, "Yusuf")));

        assertThat(log.search.entry(row().index()).particulars())
                .containsExactly(new EntryRow.Particular("name", null, "Yusuf"));
        assertThat(sql.one("select 1 from audit.person_key where subject = 'SEARCH:2026-11'", any -> true)).isPresent();
    }

    @Test
    void entriesOfTheYearsAheadFindTheirMonth() {
        assertThat(sql.one("select to_regclass('audit.entry_203112')::text", row -> row.getString(1)))
                .contains("audit.entry_203112");
    }

    private Deed correction() {
        return TestLog.deed(actor, Action.PERSON_CORRECT, Deed.Outcome.DONE, List.of(person),
                new Deed.Fact(person, "birthPlace", "Aleppo", "Homs"));
    }

    /** The newest of this test's actor. */
    private Row row() {
        return sql.one("select index, bytes, leaf_hash from audit.entry where actor = ? order by index desc limit 1",
                row -> new Row(row.getLong(1), row.getBytes(2), row.getBytes(3)), actor).orElseThrow();
    }
}
