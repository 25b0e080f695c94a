package org.safeconduct.readmission;

import static org.safeconduct.kernel.JsonTree.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
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
            "suspendedOn", "binding", "formFamily", "demanded", "source", "confidence", "remarks", "evidence", "rules");
    private static final Set<String> OF_RULE = Set.of("rule", "amount", "unit", "starts", "status", "article", "source",
            "total",
            "applies", "offices", "note", "from", "until");

    private static final Set<String> OF_EVIDENCE = Set.of("type", "condition", "day", "amount", "unit", "with",
            "otherwise", "status", "article", "source");

    private AgreementText() {}

    static Agreement read(InputStream in) {
        try (JsonReader reader = JSON.createReader(in)) {
            JsonObject text = known(reader.readObject(), MEMBERS);
            return new Agreement(text.getString("partner"), text.getString("name"), text.getString("instrument"),
                    text.getString("reference"), day(text, "inForce"), day(text, "endedOn"), day(text, "suspendedOn"),
                    text.getBoolean("binding"), text.getString("formFamily"), demanded(text), text.getString("source"),
                    text.getString("confidence"), text.getString("remarks", null), conditions(text),
                    rules(text));
        }
    }

    private static List<ApplicationField> demanded(JsonObject text) {
        return !text.containsKey("demanded")
                ? List.of()
                : text.getJsonArray("demanded")
                        .getValuesAs(JsonString::getString)
                        .stream()
                        .map(field -> ApplicationField.of(field)
                                .orElseThrow(
                                        () -> new IllegalArgumentException("No application has " + field)))
                        .toList();
    }

    private static List<EvidenceCondition> conditions(JsonObject text) {
        return !text.containsKey("evidence")
                ? List.of()
                : text.getJsonArray("evidence")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(condition -> condition(known(condition, OF_EVIDENCE), text))
                        .toList();
    }

    private static EvidenceCondition condition(JsonObject it, JsonObject agreement) {
        return new EvidenceCondition(evidence(it.getString("type")),
                EvidenceCondition.Kind.valueOf(word(it.getString("condition"))), day(it, "day"),
                it.containsKey("amount") ? Integer.valueOf(it.getInt("amount")) : null,
                it.containsKey("unit") ? Term.Unit.valueOf(it.getString("unit")) : null,
                strings(it, "with").stream().map(AgreementText::evidence).toList(),
                it.containsKey("otherwise") ? EvidenceType.Worth.valueOf(word(it.getString("otherwise"))) : null,
                AgreementRule.Status.valueOf(word(it.getString("status"))), it.getString("article", null),
                it.getString("source", agreement.getString("source")));
    }

    private static String evidence(String code) {
        return EvidenceBook.of(code)
                .map(EvidenceType::code)
                .orElseThrow(() -> new IllegalArgumentException("There is no evidence " + code));
    }

    /** {@code issued-after} as a constant has it. */
    private static String word(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<AgreementRule> rules(JsonObject text) {
        return text.getJsonArray("rules")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(rule -> rule(known(rule, OF_RULE), text))
                .toList();
    }

    /** Where a rule says nothing of it, its source is that of the agreement, and its first day too. */
    private static AgreementRule rule(JsonObject rule, JsonObject agreement) {
        String code = rule.getString("rule");
        RuleName name = RuleName.of(code)
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + code));
        return new AgreementRule(name, rule.containsKey("amount") ? Integer.valueOf(rule.getInt("amount")) : null,
                rule.containsKey("unit") ? Term.Unit.valueOf(rule.getString("unit")) : null,
                rule.getString("starts", null),
                AgreementRule.Status.valueOf(rule.getString("status").toUpperCase(Locale.ROOT)),
                rule.getString("article", null), rule.getString("source", agreement.getString("source")),
                rule.getBoolean("total", false),
                rule.containsKey("applies") ? Boolean.valueOf(rule.getBoolean("applies")) : null,
                strings(rule, "offices"), rule.getString("note", null),
                rule.containsKey("from") ? day(rule, "from") : day(agreement, "inForce"),
                day(rule, "until"));
    }

    private static List<String> strings(JsonObject object, String member) {
        return object.containsKey(member)
                ? object.getJsonArray(member).getValuesAs(JsonString::getString)
                : List.of();
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
