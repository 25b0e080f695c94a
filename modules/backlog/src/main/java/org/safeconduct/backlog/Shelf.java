package org.safeconduct.backlog;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.kernel.MasterKey;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Seal;
import org.safeconduct.kernel.Sql;

/** Keeps what was handed in, piece by piece and encrypted, each piece in a transaction of its own: no file is too large. */
@Stateless
public class Shelf {

    static final int PIECE = 1024 * 1024;

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Inject Register register;

    @Open("the import lays a file down inside its own gated act")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(UUID id, String kind, boolean dry, String office, String login) {
        register.open(id, kind, dry, office, login);
    }

    @Open("the import lays a file down inside its own gated act")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(UUID id, int number, byte[] piece) {
        new Sql(data).run("insert into backlog.part (import, number, content) values (?, ?, ?)", id, number,
                seal().close(piece, context(id, number)));
    }

    /** What was not taken in after all, or is in. */
    @Open("the import takes away what it no longer needs")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void clear(UUID id) {
        new Sql(data).run("delete from backlog.part where import = ?", id);
    }

    /** Files that broke off on the way more than a day ago. */
    @Open("the start of a server clears what came in half")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void clearHalves() {
        new Sql(data).run("""
                delete from backlog.part where import in (
                    select id from backlog.import where state = 'RECEIVING' and begun_at < now() - interval '1 day')
                """);
    }

    /** From the first byte on, of which one piece at a time is in memory. */
    @Open("the job reads inside its own run")
    public InputStream content(UUID id) {
        DataSource source = data;
        return new PieceStream(number -> new Sql(source)
                .one("select content from backlog.part where import = ? and number = ?", row -> row.getBytes(1), id,
                        number)
                .map(sealed -> seal().open(sealed, context(id, number)))
                .orElse(null));
    }

    private static Seal seal() {
        return MasterKey.load().sealFor("backlog/part");
    }

    private static String context(UUID id, int number) {
        return id + "/" + number;
    }
}
