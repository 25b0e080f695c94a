package org.safeconduct.casefile;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.MasterKey;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Seal;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Time;

/**
 * What somebody was writing when the session ended: one draft per officer, file and form, encrypted, gone when it is
 * dropped after sending, or after 30 days.
 */
@Stateless
public class Drafts {

    static final Duration KEPT = Duration.ofDays(30);
    static final int LONGEST = 200_000;
    private static final Pattern FORM = Pattern.compile("[a-z0-9.-]{1,40}");

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @Inject Clock clock;
    @Inject CurrentCaller caller;
    Seal seal;

    @PostConstruct
    void takeKey() {
        seal = MasterKey.load().sealFor("casefile/drafts");
    }

    /** Replaces the caller's draft of the form. Flaws at /form (1 to 40 of a-z 0-9 . -), /json (at most 200,000 characters). */
    @Gated(Action.DRAFT_KEEP)
    public void keep(Subject file, String form, String json) {
        write(file, form, json);
    }

    /** The same for a module whose own face has passed the gate. */
    @Open("readmission keeps what the other State writes inside its own gated act")
    public void write(Subject file, String form, String json) {
        new Flaws().unless(form != null && FORM.matcher(form).matches(), "/form", "form-name")
                .required(json, "/json")
                .unless(json == null || json.length() <= LONGEST, "/json", "too-long", LONGEST)
                .refuse();
        sql().run("delete from casefile.draft where kept_at < ?", oldest());
        sql().run("""
                insert into casefile.draft (officer, file, form, sealed, kept_at) values (?, ?, ?, ?, ?)
                on conflict (officer, file, form) do update set sealed = excluded.sealed, kept_at = excluded.kept_at
                """, caller.get().officer(), file, form,
                seal.close(json.getBytes(StandardCharsets.UTF_8), place(file, form)),
                Time.now(clock));
    }

    /** The caller's own draft; empty if there is none. */
    @Gated(Action.DRAFT_READ)
    public Optional<String> read(Subject file, String form) {
        return find(file, form);
    }

    /** The same for a module whose own face has passed the gate. */
    @Open("readmission gives the other State what it wrote inside its own gated act")
    public Optional<String> find(Subject file, String form) {
        return sql()
                .one("select sealed from casefile.draft where officer = ? and file = ? and form = ? and kept_at >= ?",
                        row -> row.getBytes(1), caller.get().officer(), file, form, oldest())
                .map(sealed -> new String(seal.open(sealed, place(file, form)), StandardCharsets.UTF_8));
    }

    /** After sending, or when the officer does not want it any more. */
    @Gated(Action.DRAFT_KEEP)
    public void drop(Subject file, String form) {
        remove(file, form);
    }

    /** The same for a module whose own face has passed the gate. */
    @Open("readmission drops what the other State has sent inside its own gated act")
    public void remove(Subject file, String form) {
        sql().run("delete from casefile.draft where officer = ? and file = ? and form = ?", caller.get().officer(),
                file,
                form);
    }

    private String place(Subject file, String form) {
        return caller.get().officer() + " " + file + " " + form;
    }

    private OffsetDateTime oldest() {
        return Time.now(clock).minus(KEPT);
    }

    private Sql sql() {
        return new Sql(data);
    }
}
