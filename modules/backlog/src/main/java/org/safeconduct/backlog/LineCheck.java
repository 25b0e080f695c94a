package org.safeconduct.backlog;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Looks at each line by itself. None is left out: what is refused goes on with its reason. */
@Named
@Dependent
class LineCheck implements ItemProcessor {

    @Inject
    @BatchProperty(name = "id") String id;

    @Inject Register register;

    @Inject Check check;

    @Inject InHand inHand;

    private Header header;
    private String office;

    @Override
    public Object processItem(Object item) {
        if (header == null) {
            Register.Task task = register.read(UUID.fromString(id));
            header = new Header(task.names(), register.ownColumns());
            office = task.office();
        }
        Entry entry = (Entry) item;
        inHand.take(entry);
        return check.of(entry, header, office);
    }
}
