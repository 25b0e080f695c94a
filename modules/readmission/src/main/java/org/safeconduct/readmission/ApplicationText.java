package org.safeconduct.readmission;

import static org.safeconduct.kernel.JsonTree.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;

/** What an application says of the person, in one column, as a JSON object. Public because the persistence provider makes it. */
@Converter
public class ApplicationText implements AttributeConverter<PartnerFile.Person, String> {

    @Override
    public String convertToDatabaseColumn(PartnerFile.Person person) {
        if (person == null) {
            return null;
        }
        JsonArrayBuilder names = JSON.createArrayBuilder();
        person.names().forEach(part -> names.add(name(part)));
        JsonArrayBuilder documents = JSON.createArrayBuilder();
        person.documents().forEach(document -> documents.add(document(document)));
        JsonObjectBuilder text = JSON.createObjectBuilder().add("names", names).add("documents", documents);
        put(text, "sex", person.sex());
        put(text, "birthDate", person.birthDate());
        put(text, "birthPlace", person.birthPlace());
        put(text, "lastAddress", person.lastAddress());
        return text.add("birthDateEstimated", person.birthDateEstimated())
                .add("nationalities", JSON.createArrayBuilder(person.nationalities()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder name(NamePart part) {
        JsonObjectBuilder name = JSON.createObjectBuilder();
        put(name, "type", part.type());
        put(name, "value", part.value());
        put(name, "latin", part.latin());
        return name;
    }

    private static JsonObjectBuilder document(PartnerFile.Document document) {
        JsonObjectBuilder text = JSON.createObjectBuilder();
        put(text, "type", document.type());
        put(text, "number", document.number());
        put(text, "issuer", document.issuer());
        put(text, "issuedOn", document.issuedOn());
        put(text, "expiresOn", document.expiresOn());
        return text;
    }

    private static void put(JsonObjectBuilder text, String member, Object value) {
        if (value != null) {
            text.add(member, value.toString());
        }
    }

    @Override
    public PartnerFile.Person convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            JsonObject it = reader.readObject();
            String birth = it.getString("birthDate", null);
            return new PartnerFile.Person(rows(it, "names").stream().map(ApplicationText::name).toList(),
                    it.getString("sex", null), birth == null ? null : new PartialDate(birth),
                    it.getBoolean("birthDateEstimated"), it.getString("birthPlace", null),
                    it.getJsonArray("nationalities").getValuesAs(JsonString::getString),
                    it.getString("lastAddress", null),
                    rows(it, "documents").stream().map(ApplicationText::document).toList());
        }
    }

    private static List<JsonObject> rows(JsonObject it, String member) {
        return it.getJsonArray(member).getValuesAs(JsonObject.class);
    }

    private static NamePart name(JsonObject it) {
        return new NamePart(NamePart.Type.valueOf(it.getString("type")), it.getString("value"),
                it.getString("latin", null));
    }

    private static PartnerFile.Document document(JsonObject it) {
        return new PartnerFile.Document(it.getString("type", null), it.getString("number", null),
                it.getString("issuer", null), day(it, "issuedOn"), day(it, "expiresOn"));
    }

    private static LocalDate day(JsonObject it, String member) {
        return it.containsKey(member) ? LocalDate.parse(it.getString(member)) : null;
    }
}
