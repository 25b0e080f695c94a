package org.safeconduct.readmission;

import static org.safeconduct.kernel.JsonTree.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.safeconduct.kernel.Term;

/** Reads an agreement from its file; a word that it does not know is an error, so that no rule is lost to a slip. */
final class AgreementText {

    private static final Set<String> MEMBERS = Set.of("partner", "name", "instrument", "reference", "inForce",
            "endedOn",
            "suspendedOn", "binding", "formFamily", "source", "confidence", "remarks", "caps", "rules");
    private static final Set<String> OF_RULE = Set.of("rule", "amount", "unit", "starts", "status", "article", "total",
            "applies", "note");
    private static final Set<String> OF_CAP = Set.of("persons", "per", "note");

    private AgreementText() {}

    static Agreement read(InputStream in) {
        try (JsonReader reader = JSON.createReader(in)) {
            JsonObject text = known(reader.readObject(), MEMBERS);
            return new Agreement(text.getString("partner"), text.getString("name"), text.getString("instrument"),
                    text.getString("reference"), day(text, "inForce"), day(text, "endedOn"), day(text, "suspendedOn"),
                    text.getBoolean("binding"), text.getString("formFamily"), text.getString("source"),
                    text.getString("confidence"), text.getString("remarks", null), caps(text), rules(text));
        }
    }

    private static List<Agreement.Cap> caps(JsonObject text) {
        return !text.containsKey("caps")
                ? List.of()
                : text.getJsonArray("caps").getValuesAs(JsonObject.class).stream().map(AgreementText::cap).toList();
    }

    private static Agreement.Cap cap(JsonObject cap) {
        known(cap, OF_CAP);
        return new Agreement.Cap(cap.getInt("persons"), cap.getString("per"), cap.getString("note", null));
    }

    private static List<AgreementRule> rules(JsonObject text) {
        return text.getJsonArray("rules").getValuesAs(JsonObject.class).stream().map(AgreementText::rule).toList();
    }

    private static AgreementRule rule(JsonObject rule) {
        known(rule, OF_RULE);
        String code = rule.getString("rule");
        RuleName name = RuleName.of(code)
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + code));
        boolean limit = rule.containsKey("amount");
        return new AgreementRule(name, limit ? Integer.valueOf(rule.getInt("amount")) : null,
                limit ? Term.Unit.valueOf(rule.getString("unit")) : null, rule.getString("starts", null),
                AgreementRule.Status.valueOf(rule.getString("status").toUpperCase(Locale.ROOT)),
                rule.getString("article", null), rule.getBoolean("total", false),
                rule.containsKey("applies") ? Boolean.valueOf(rule.getBoolean("applies")) : null,
                rule.getString("note", null));
    }

    private static LocalDate day(JsonObject text, String member) {
        return text.containsKey(member) ? LocalDate.parse(text.getString(member)) : null;
    }

    private static JsonObject known(JsonObject object, Set<String> members) {
        Set<String> others = new TreeSet<>(object.keySet());
        others.removeAll(members);
        if (!others.isEmpty()) {
            throw new IllegalArgumentException("Not known in an agreement: " + others);
        }
        return object;
    }
}
