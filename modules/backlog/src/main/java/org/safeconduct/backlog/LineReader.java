package org.safeconduct.backlog;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;

/** Reads a file from behind the last line that is dealt with. */
@Named
@Dependent
class LineReader extends AbstractItemReader {

    @Inject
    @BatchProperty(name = "id") String id;

    @Inject Register register;

    @Inject Shelf shelf;

    private Entries entries;
    private long position;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        Register.Task task = register.read(UUID.fromString(id));
        position = checkpoint == null ? task.position() : Math.max(task.position(), (Long) checkpoint);
        entries = new Entries(shelf.content(task.id()));
        entries.under(new Header(entries.names(), register.ownColumns()));
        entries.skip(position);
    }

    @Override
    public Object readItem() throws IOException {
        Entry entry = entries.next();
        if (entry != null) {
            position = entry.last();
        }
        return entry;
    }

    @Override
    public Serializable checkpointInfo() {
        return position;
    }
}
