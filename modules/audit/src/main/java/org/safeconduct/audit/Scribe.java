package org.safeconduct.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.safeconduct.kernel.Canonical;
import org.safeconduct.kernel.Subject;

/** Turns a deed into the bytes that are kept: what is personal is encrypted under its owner's key. */
@Dependent
class Scribe {

    static final int VERSION = 1;
    static final String PURPOSE = "purpose";

    @Inject Keyring keyring;

    byte[] bytes(Deed deed, OffsetDateTime at) {
        return bytes(deed, at, keyring.of(owners(deed, at)));
    }

    /** Asks for the keys of all of them once. */
    void bytes(List<Deed> deeds, OffsetDateTime at, BiConsumer<Deed, byte[]> each) {
        Set<String> owners = new LinkedHashSet<>();
        deeds.forEach(deed -> owners.addAll(owners(deed, at)));
        Map<String, DataKey> keys = keyring.of(owners);
        deeds.forEach(deed -> each.accept(deed, bytes(deed, at, keys)));
    }

    private static byte[] bytes(Deed deed, OffsetDateTime at, Map<String, DataKey> keys) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("v", VERSION);
        entry.put("at", at.toInstant().toString());
        entry.put("actor", deed.actor());
        entry.put("name", deed.actorName());
        entry.put("roles", deed.roles());
        entry.put("office", deed.office());
        entry.put("room", deed.room());
        entry.put("address", deed.address());
        entry.put("action", deed.action().name());
        entry.put("kind", deed.action().kind().name());
        entry.put("outcome", deed.outcome().word());
        entry.put("reason", deed.reason());
        entry.put("subjects", deed.subjects().stream().map(Subject::toString).toList());
        entry.put("shown", deed.shown());
        entry.put(PURPOSE, purpose(deed, at, keys));
        entry.put("particulars", deed.facts().stream().map(fact -> particular(fact, at, keys)).toList());
        return Canonical.bytes(entry);
    }

    private static Map<String, Object> particular(Deed.Fact fact, OffsetDateTime at, Map<String, DataKey> keys) {
        DataKey key = keys.get(owner(fact.owner(), at));
        Map<String, Object> particular = new HashMap<>();
        particular.put("field", fact.field());
        particular.put("key", key.id().toString());
        particular.put("before", key.close(fact.before(), fact.field() + "/before"));
        particular.put("after", key.close(fact.after(), fact.field() + "/after"));
        return particular;
    }

    private static Map<String, Object> purpose(Deed deed, OffsetDateTime at, Map<String, DataKey> keys) {
        if (deed.purpose() == null) {
            return null;
        }
        DataKey key = keys.get(purposeOwner(deed, at));
        return Map.of("key", key.id().toString(), "value", key.close(deed.purpose(), PURPOSE));
    }

    private static Set<String> owners(Deed deed, OffsetDateTime at) {
        Set<String> owners = new LinkedHashSet<>();
        deed.facts().forEach(fact -> owners.add(owner(fact.owner(), at)));
        if (deed.purpose() != null) {
            owners.add(purposeOwner(deed, at));
        }
        return owners;
    }

    private static String purposeOwner(Deed deed, OffsetDateTime at) {
        List<Subject> subjects = deed.subjects();
        return owner(subjects.isEmpty() ? null : subjects.getFirst(), at);
    }

    /** Facts that are nobody's share a key a month. */
    private static String owner(Subject owner, OffsetDateTime at) {
        return owner == null ? "SEARCH:" + at.toString().substring(0, "yyyy-mm".length()) : owner.toString();
    }
}
