package org.safeconduct.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.running.Superuser;
import org.safeconduct.scenario.Patience;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** Whoever rules the whole database cannot bend the log: what was taken away before, and a program that knows nothing of us, tell. */
@Order(5)
class BentLogIT {

    private static final int ACTS = 5;

    @TempDir Path folder;

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());

    /** Acts, and answers how many entries the log has once they are sealed. */
    private long actedAndSealed() {
        long entries = entries();
        for (int act = 0; act < ACTS; act++) {
            checker().fetched("/audit/key");
        }
        return Patience.until(this::sealed, sealed -> sealed >= entries + ACTS);
    }

    private LogChecker checker() {
        return new LogChecker(house, rest, folder);
    }

    @Test
    void theLogAsItIsIsWhole() {
        assertThat(actedAndSealed()).isPositive();
        LogChecker.Said said = checker().check();
        assertThat(said.text()).startsWith("Whole: ");
        assertThat(said.status()).isZero();
        assertThat(checker().secondPlace()).isNotEmpty();
    }

    @Test
    void anEntryThatIsAlteredInTheDatabaseIsNamed() throws SQLException {
        long leaf = actedAndSealed() - 3;
        LogChecker.Said said = whileItIs("update audit.entry set bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1)"
                + " where index = " + entry(leaf),
                "update audit.entry e set bytes = k.bytes from kept k"
                        + " where e.index = k.index",
                leaf);
        assertThat(said.status()).isEqualTo(1);
        Matcher told = Pattern.compile("\\(lea(?:f|ves) (\\d+)(?: to (\\d+))?\\)[^.]* changed").matcher(said.text());
        assertThat(told.find()).as(said.text()).isTrue();
        long last = Long.parseLong(told.group(2) == null ? told.group(1) : told.group(2));
        assertThat(leaf).as(said.text()).isBetween(Long.parseLong(told.group(1)), last);
    }

    @Test
    void anEntryThatIsRemovedFromTheDatabaseIsNamed() throws SQLException {
        long leaf = actedAndSealed() - 2;
        LogChecker.Said said = whileItIs("delete from audit.entry where index = " + entry(leaf),
                "insert into audit.entry select * from kept", leaf);
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("leaf " + leaf + " is missing: removed.");
    }

    @Test
    void aTailThatIsCutOffIsSeen() {
        LogChecker.Said said = checker().check("?to=" + (actedAndSealed() - 3),
                checker().fetched("/audit/checkpoints/latest"));
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("were cut off: truncated.");
    }

    @Test
    void proofsLeadToTheSignedRoot() throws GeneralSecurityException {
        String[] note = checker().fetched("/audit/checkpoints/latest").split("\n");
        long signed = Long.parseLong(note[1]);
        long leaf = signed / 2;
        String line = checker().fetched("/audit/export?from=" + leaf + "&to=" + (leaf + 1)).strip();
        byte[] bytes = Base64.getDecoder().decode(line.replaceAll(".*\"bytes\":\"|\"}$", ""));
        JsonObject proof = rest.get("auditor", "/audit/entries/" + leaf + "/inclusion?size=" + signed).json();

        assertThat(Base64.getEncoder().encodeToString(root(leaf, signed, bytes, proof))).isEqualTo(note[2]);
        JsonObject consistency = rest.get("dpo", "/audit/consistency?from=1&to=" + signed).json();
        assertThat(consistency.getAsJsonArray("path")).isNotEmpty();
    }

    /** RFC 9162, 2.1.3.2. */
    private static byte[] root(long leaf, long size, byte[] bytes, JsonObject proof) throws GeneralSecurityException {
        long fn = leaf;
        long sn = size - 1;
        byte[] root = hash(new byte[]{0}, bytes);
        for (JsonElement step : proof.getAsJsonArray("path")) {
            byte[] beside = HexFormat.of().parseHex(step.getAsString());
            boolean right = (fn & 1) == 1 || fn == sn;
            root = right ? hash(new byte[]{1}, beside, root) : hash(new byte[]{1}, root, beside);
            while (right && (fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
            fn >>= 1;
            sn >>= 1;
        }
        assertThat(sn).isZero();
        return root;
    }

    private static byte[] hash(byte[]... parts) throws GeneralSecurityException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            sha.update(part);
        }
        return sha.digest();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit/checkpoints/latest", "/audit/key", "/audit/entries/0/inclusion",
            "/audit/consistency?from=1&to=1", "/audit/export"})
    void isForThoseWhoCheckAlone(String path) {
        assertThat(rest.get("dpo", path).status()).isEqualTo(200);
        assertThat(rest.get("manager", path).problem()).isEqualTo("forbidden");
        assertThat(rest.answer(rest.request(path).build()).problem()).isEqualTo("unauthenticated");
    }

    @ParameterizedTest
    @CsvSource({"/audit/entries/0/inclusion?size=0, 400", "/audit/entries/0/inclusion?size=x, 400",
            "/audit/entries/0/inclusion?size=99999999, 400", "/audit/entries/0/inclusion?size=1&size=2, 400",
            "/audit/entries/99999999/inclusion, 404", "/audit/entries/-1/inclusion, 404",
            "/audit/entries/x/inclusion, 404", "/audit/consistency, 400", "/audit/consistency?from=0&to=1, 400",
            "/audit/consistency?from=2&to=1, 400", "/audit/consistency?from=1&to=99999999, 400",
            "/audit/consistency?from=1&to=9999999999999999999, 400", "/audit/export?from=-1, 400",
            "/audit/export?from=3&to=2, 400", "/audit/export?to=99999999, 400", "/audit/export?until=3, 400"})
    void whatIsNoPlaceIsRefused(String path, int status) {
        Answer answer = rest.get("auditor", path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
    }

    private long sealed() {
        return Long.parseLong(checker().fetched("/audit/checkpoints/latest").split("\n")[1]);
    }

    private long entries() {
        try (Connection superuser = new Superuser(house).connect()) {
            return number(superuser, "select count(*) from audit.entry");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long entry(long leaf) throws SQLException {
        try (Connection superuser = new Superuser(house).connect()) {
            return number(superuser, "select entry from audit.leaf where number = " + leaf);
        }
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** What the verifier says while the entry is bent; afterwards it is as before. */
    private LogChecker.Said whileItIs(String bent, String restored, long leaf) throws SQLException {
        String checkpoint = checker().fetched("/audit/checkpoints/latest");
        try (Connection superuser = new Superuser(house).connect(); Statement statement = superuser.createStatement()) {
            statement.execute("create temp table kept as select * from audit.entry where index = " + entry(leaf));
            statement.execute(bent);
            try {
                return checker().check("", checkpoint);
            } finally {
                statement.execute(restored);
                assertThat(checker().check().status()).isZero();
            }
        }
    }
}
