package org.safeconduct.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.audit.tree.Hashes;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.Pem;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Unknown;

/** What an auditor takes away: notes that any verifier of signed notes reads, proofs, and the bytes that were hashed. */
class CheckpointsTest {

    private static final int ACTS = 5;
    private static final int HINT = 4;

    private final TestLog log = new TestLog(Clock.systemUTC());
    private final Checkpoints checkpoints = log.checkpoints;
    private long size;

    @BeforeEach
    void seal() {
        for (int act = 0; act < ACTS; act++) {
            log.trail.write(TestLog.deed("prover-" + UUID.randomUUID(), Action.CASE_READ, Deed.Outcome.DONE,
                    List.of()));
        }
        size = log.sealAll().size();
    }

    @Test
    void aNoteIsOriginSizeRootAndSignature() {
        Checkpoint latest = checkpoints.latest();
        assertThat(latest.note().lines().limit(4))
                .containsExactly("safeconduct/log", String.valueOf(size), latest.root(), "");
        assertThat(latest.note()).matches("(?s)(.+\n){3}\n\u2014 safeconduct/log [A-Za-z0-9+/]+=*\n");
    }

    @Test
    void anybodyWithThePublicKeyCanCheckTheSignature() throws GeneralSecurityException {
        String note = checkpoints.latest().note();
        ByteBuffer signed = ByteBuffer.wrap(Base64.getDecoder().decode(note.lines().toList().getLast().split(" ")[2]));
        byte[] hint = new byte[HINT];
        byte[] signature = new byte[signed.remaining() - HINT];
        signed.get(hint).get(signature);

        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(publicKey());
        verifier.update((note.substring(0, note.indexOf("\n\n")) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(signature)).isTrue();
        assertThat(checkpoints.key()).startsWith("safeconduct/log+" + HexFormat.of().formatHex(hint) + "+");
    }

    /** As the format of signed notes has it: SHA-256 of name, new line, algorithm and key. */
    @Test
    void theHintOfTheKeyIsComputedAsOthersDo() throws GeneralSecurityException {
        byte[] encoded = publicKey().getEncoded();
        byte[] key = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update("safeconduct/log\n".getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 1);
        byte[] hint = Arrays.copyOf(sha.digest(key), HINT);
        byte[] typed = ByteBuffer.allocate(33).put((byte) 1).put(key).array();

        assertThat(checkpoints.key()).isEqualTo("safeconduct/log+" + HexFormat.of().formatHex(hint) + "+"
                + Base64.getEncoder().encodeToString(typed));
    }

    @Test
    void aProofLeadsFromTheLeafToTheRoot() {
        Sql sql = new Sql(log.data);
        byte[] hash = sql.one("select hash from audit.leaf where number = ?", row -> row.getBytes(1), size - 1)
                .orElseThrow();
        InclusionProof proof = checkpoints.inclusion(size - 1, size);
        for (String left : proof.path()) {
            // the last leaf has its neighbours on the left
            hash = Hashes.node(HexFormat.of().parseHex(left), hash);
        }
        assertThat(Base64.getEncoder().encodeToString(hash)).isEqualTo(checkpoints.latest().root());
        assertThat(checkpoints.inclusion(size - 1, null)).isEqualTo(proof);
    }

    @Test
    void anEntryTellsWhereItIsSealed() {
        String actor = "unsealed-" + UUID.randomUUID();
        log.trail.write(TestLog.deed(actor, Action.CASE_READ, Deed.Outcome.DONE, List.of()));
        AuditQuery query = new AuditQuery(null, actor, null, null, null, null);
        assertThat(log.search.search(query, PageRequest.first()).items()).extracting(EntryRow::leaf)
                .containsOnlyNulls();
        log.sealAll();
        assertThat(log.search.search(query, PageRequest.first()).items()).extracting(EntryRow::leaf)
                .containsExactly(size);
    }

    @Test
    void aTreeIsConsistentWithItselfWithoutProof() {
        assertThat(checkpoints.consistency(size, size).path()).isEmpty();
        assertThat(checkpoints.consistency(size - 1, size).path()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, /from", "0, 3, /from", "-1, 3, /from", "3, 2, /from", "1, 0, /to", "1, 99999999, /to",
            ", 2, /from", "2, , /to"})
    void sizesThatAreNoneAreFlaws(Long from, Long to, String pointer) {
        assertThat(flaws(() -> checkpoints.consistency(from, to))).contains(pointer);
    }

    @Test
    void anEntryMustBeInTheTree() {
        assertThatThrownBy(() -> checkpoints.inclusion(size, null)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> checkpoints.inclusion(-1, null)).isInstanceOf(Unknown.class);
        assertThat(flaws(() -> checkpoints.inclusion(2, 2L))).containsExactly("/size");
        assertThat(flaws(() -> checkpoints.inclusion(0, 0L))).containsExactly("/size");
        assertThat(flaws(() -> checkpoints.inclusion(0, size + 1))).containsExactly("/size");
        assertThat(checkpoints.inclusion(0, 1L).path()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 2, /from", "3, 2, /from", "0, 99999999, /to", "0, -1, /to"})
    void anExportIsAPartOfWhatIsSealed(Long from, Long to, String pointer) {
        assertThat(flaws(() -> checkpoints.export(from, to))).contains(pointer);
    }

    @Test
    void exportsTheBytesThatWereHashed() throws IOException {
        List<String> lines = lines(checkpoints.export(null, null));
        assertThat(lines).hasSize((int) size);
        assertThat(lines(checkpoints.export(size - 2, size))).isEqualTo(lines.subList((int) size - 2, (int) size));
        assertThat(lines(checkpoints.export(size, size))).isEmpty();

        String last = lines.getLast();
        assertThat(last).startsWith("{\"index\":" + (size - 1) + ",\"bytes\":\"").endsWith("\"}");
        byte[] bytes = Base64.getDecoder().decode(last.replaceAll(".*\"bytes\":\"|\"}$", ""));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\"actor\":\"prover-");
        byte[] kept = new Sql(log.data)
                .one("select hash from audit.leaf where number = ?", row -> row.getBytes(1), size - 1)
                .orElseThrow();
        assertThat(Hashes.leaf(bytes)).isEqualTo(kept);
    }

    private static List<String> lines(LogExport export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.writeTo(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> flaws(Runnable asked) {
        Invalid invalid = catchThrowableOfType(Invalid.class, asked::run);
        return invalid.flaws().stream().map(Flaw::pointer).toList();
    }

    private static PublicKey publicKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Pem.read(LogKey.VERIFY)));
    }
}
