package org.safeconduct.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes entries readable for the auditor; what was encrypted under a key that is gone stays null. */
@Dependent
class Reader {

    @Inject Keyring keyring;

    List<EntryRow> read(List<Stored> rows) {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> collect(row, ids));
        Map<UUID, DataKey> keys = ids.isEmpty() ? Map.of() : keyring.existing(ids);
        return rows.stream().map(row -> row(row, keys)).toList();
    }

    private static void collect(Stored row, Set<String> ids) {
        particulars(row).forEach(particular -> ids.add(particular.getString("key")));
        if (!row.entry().isNull(Scribe.PURPOSE)) {
            ids.add(row.entry().getJsonObject(Scribe.PURPOSE).getString("key"));
        }
    }

    private static EntryRow row(Stored row, Map<UUID, DataKey> keys) {
        return new EntryRow(row.index(), row.leaf(), row.at(), row.text("actor"), row.text("name"), texts(row, "roles"),
                row.text("office"), row.text("room"), row.text("address"), row.text("action"), row.text("kind"),
                row.text("outcome"), row.text("reason"), texts(row, "subjects"), row.entry().getInt("shown"),
                purpose(row, keys), particulars(row).stream().map(particular -> particular(particular, keys)).toList());
    }

    private static String purpose(Stored row, Map<UUID, DataKey> keys) {
        return row.entry().isNull(Scribe.PURPOSE)
                ? null
                : open(row.entry().getJsonObject(Scribe.PURPOSE), "value", Scribe.PURPOSE, keys);
    }

    private static EntryRow.Particular particular(JsonObject particular, Map<UUID, DataKey> keys) {
        String field = particular.getString("field");
        return new EntryRow.Particular(field, open(particular, "before", field + "/before", keys),
                open(particular, "after", field + "/after", keys));
    }

    private static String open(JsonObject holder, String member, String place, Map<UUID, DataKey> keys) {
        DataKey key = keys.get(UUID.fromString(holder.getString("key")));
        return key == null || holder.isNull(member) ? null : key.open(holder.getString(member), place);
    }

    private static List<JsonObject> particulars(Stored row) {
        return row.entry().getJsonArray("particulars").getValuesAs(JsonObject.class);
    }

    private static List<String> texts(Stored row, String member) {
        return row.entry()
                .getJsonArray(member)
                .getValuesAs(JsonString.class)
                .stream()
                .map(JsonString::getString)
                .toList();
    }
}
