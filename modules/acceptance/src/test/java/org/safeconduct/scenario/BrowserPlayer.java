package org.safeconduct.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.safeconduct.running.TestClock;

/** Plays a scenario as the officers do: each at a browser of their own. Gives whether the house said no. */
final class BrowserPlayer implements AutoCloseable {

    private static final List<String> WRITTEN = List.of("value", "latin");
    private static final JsonObject OUTCOME = new JsonObject();

    static {
        OUTCOME.addProperty("outcome", "AGREE");
    }

    private final Browser browser;
    private final URI house;
    private final TestClock clock;
    private final Memory memory;
    private final Path pictures;
    private final RestPlayer rest;
    private final Map<String, Desk> desks = new HashMap<>();
    private int number;

    BrowserPlayer(Browser browser, URI house, TestClock clock, Memory memory, Path pictures, RestPlayer rest) {
        this.browser = browser;
        this.house = house;
        this.clock = clock;
        this.memory = memory;
        this.pictures = pictures;
        this.rest = rest;
    }

    Desk desk(String officer) {
        return desks.computeIfAbsent(officer,
                login -> new Desk(browser.newContext(), house, login, pictures));
    }

    /** True if the step was done, false if the house said no. */
    boolean play(Step step) {
        if (step.what().equals("wait")) {
            clock.passDays(step.days());
            return true;
        }
        Desk desk = desk(step.as());
        boolean done = play(step, desk, memory.fill(step.with()));
        desk.picture(String.format("%02d-%s", ++number, step.what()));
        return done;
    }

    private boolean play(Step step, Desk desk, JsonObject with) {
        return switch (step.what()) {
            case "register" -> register(step, desk, with);
            case "search" -> true;
            case "open-registration" ->
                desk.open("/registration/file.xhtml?number=" + memory.get("registration")).status() < 400;
            case "lodge" -> lodge(desk);
            case "write-sections" -> writeSections(step, desk, with);
            case "add-fact" -> addFact(desk, with);
            case "letter" -> letter(step, desk, with);
            case "removability" -> removability(step, desk);
            case "open-request" -> request(step, desk, with);
            case "run-finality" -> finality(desk);
            default -> act(step, desk, with);
        };
    }

    private boolean act(Step step, Desk desk, JsonObject with) {
        desk.open("/cases/act.xhtml?number=" + memory.get("case") + "&act=" + step.what());
        if (desk.status() >= 400) {
            return false;
        }
        if (step.what().equals("record-interview")) {
            with.addProperty("came", "HELD");
        }
        choose(step, desk);
        desk.fill("form", with.entrySet());
        if (step.stale()) {
            overtake(step);
        }
        desk.press("form", "send");
        return desk.wrong().isEmpty();
    }

    /** Another officer acts on the case between reading and sending. */
    private void overtake(Step step) {
        JsonObject other = new JsonObject();
        other.addProperty("as", "review");
        other.addProperty("do", "review");
        other.add("persons", step.data().get("persons"));
        other.add("with", OUTCOME);
        rest.play(new Step(other));
    }

    private void choose(Step step, Desk desk) {
        Locator boxes = desk.page().locator("[id='form:persons'] input[type=checkbox]");
        for (Locator box : boxes.all()) {
            boolean meant = step.persons().isEmpty()
                    || step.persons().stream().anyMatch(p -> memory.get(p).equals(box.inputValue()));
            box.setChecked(meant);
        }
    }

    private boolean register(Step step, Desk desk, JsonObject with) {
        desk.open("/registration/new.xhtml");
        if (desk.status() >= 400) {
            return false;
        }
        JsonArray persons = with.getAsJsonArray("persons");
        for (JsonElement person : persons) {
            if (!add(desk, person.getAsJsonObject())) {
                return false;
            }
        }
        desk.fill("form", "madeOn", with.get("madeOn").getAsString());
        desk.fill("form", "arrivedOn", with.get("arrivedOn").getAsString());
        desk.fill("form", "groupLanguage", with.get("language").getAsString());
        desk.press("form", "register");
        if (!desk.wrong().isEmpty()) {
            return false;
        }
        remember(step, desk);
        return true;
    }

    private void remember(Step step, Desk desk) {
        memory.keep("registration", desk.page().url().replaceAll(".*number=", ""));
        List<String> ids = desk.page()
                .locator(".members a[href*='/persons/file.xhtml']")
                .all()
                .stream()
                .map(link -> link.getAttribute("href").replaceAll(".*id=", ""))
                .toList();
        step.part("keep")
                .entrySet()
                .forEach(
                        entry -> memory.keep(entry.getKey(), ids.get(entry.getValue().getAsInt())));
    }

    /** False if the house says no to the person before looking for doubles. */
    private static boolean add(Desk desk, JsonObject person) {
        Locator rows = desk.page().locator(".name-part");
        JsonArray names = person.getAsJsonArray("names");
        for (int i = 0; i < names.size(); i++) {
            JsonObject name = names.get(i).getAsJsonObject();
            rows.nth(i).locator("select").selectOption(name.get("type").getAsString());
            for (String part : WRITTEN) {
                if (name.has(part)) {
                    rows.nth(i).locator("input[id$=':" + part + "']").fill(name.get(part).getAsString());
                }
            }
        }
        desk.page().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        single(desk, person);
        several(desk, person);
        desk.press("form", "search");
        if (!desk.wrong().isEmpty()) {
            return false;
        }
        desk.press("form", "add");
        return true;
    }

    private static void single(Desk desk, JsonObject person) {
        for (String name : List.of("birthDate", "sex", "birthPlace", "maritalStatus", "relation")) {
            if (person.has(name)) {
                desk.fill("form", name, person.get(name).getAsString());
            }
        }
        desk.fill("form", "nationality", person.getAsJsonArray("nationalities").get(0).getAsString());
        if (person.has("birthDateEstimated")) {
            desk.fill("form", "estimated", "true");
        }
        if (person.has("documents")) {
            JsonObject document = person.getAsJsonArray("documents").get(0).getAsJsonObject();
            desk.fill("form", "documentType", document.get("type").getAsString());
            desk.fill("form", "documentNumber", document.get("number").getAsString());
            desk.fill("form", "documentIssuer", document.get("issuer").getAsString());
            desk.fill("form", "documentIssuedOn", document.get("issuedOn").getAsString());
            desk.fill("form", "documentExpiresOn", document.get("expiresOn").getAsString());
        }
    }

    private static void several(Desk desk, JsonObject person) {
        if (person.has("languages")) {
            desk.fill("form", "language", person.getAsJsonArray("languages").get(0).getAsString());
        }
        JsonArray needs = person.has("needs") ? person.getAsJsonArray("needs") : new JsonArray();
        needs.forEach(need -> tick(desk, "needs", need.getAsJsonObject().get("code").getAsString()));
        JsonArray profiles = person.has("profiles") ? person.getAsJsonArray("profiles") : new JsonArray();
        profiles.forEach(profile -> tick(desk, "profiles", profile.getAsString()));
    }

    private static void tick(Desk desk, String list, String code) {
        desk.field("form", list).locator("input[value='" + code + "']").check();
    }

    private boolean lodge(Desk desk) {
        desk.open("/registration/file.xhtml?number=" + memory.get("registration"));
        if (desk.field("form", "lodge").count() == 0) {
            return false;
        }
        desk.press("form", "lodge");
        Locator link = desk.page().locator("a[href*='/cases/file.xhtml']").first();
        String url = desk.page().url().contains("/cases/") ? desk.page().url() : link.getAttribute("href");
        memory.keep("case", url.replaceAll(".*number=", ""));
        return desk.wrong().isEmpty();
    }

    private boolean writeSections(Step step, Desk desk, JsonObject with) {
        desk.open("/cases/interview.xhtml?number=" + memory.get("case"));
        for (Entry<String, JsonElement> section : with.entrySet()) {
            Locator records = desk.page().locator("[id='form'] > section, form section.sheet");
            Locator record = step.of().equals("mother") ? records.first() : records.last();
            Locator part = record.locator(".field:has(textarea[data-section='" + section.getKey() + "'])");
            part.locator("textarea").fill(section.getValue().getAsString());
            part.locator("button").click();
            desk.page().waitForLoadState();
        }
        return desk.wrong().isEmpty();
    }

    private boolean addFact(Desk desk, JsonObject with) {
        desk.open("/cases/assessment.xhtml?number=" + memory.get("case"));
        desk.fill("form", with.entrySet());
        desk.press("form", "save");
        return desk.wrong().isEmpty();
    }

    private boolean letter(Step step, Desk desk, JsonObject with) {
        APIResponse answer = desk.context()
                .request()
                .get(house.resolve("/letter?number=" + memory.get("case") + "&person="
                        + memory.get(step.of()) + "&language=" + with.get("language").getAsString()).toString());
        return answer.ok() && new String(answer.body(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
    }

    private boolean removability(Step step, Desk desk) {
        desk.open("/persons/file.xhtml?id=" + memory.get(step.of()));
        boolean removable = desk.page()
                .locator(".chip", new LocatorOptions()
                        .setHasText("Nothing stands in the way"))
                .count() == 1;
        return removable == step.part("expect").get("removable").getAsBoolean();
    }

    private boolean request(Step step, Desk desk, JsonObject with) {
        desk.open("/returns/open.xhtml?person=" + memory.get(step.of()));
        desk.fill("form", "partner", with.get("partner").getAsString());
        desk.fill("form", "kind", with.get("kind").getAsString());
        desk.press("form", "open");
        return desk.wrong().isEmpty();
    }

    private boolean finality(Desk desk) {
        desk.open("/admin/jobs.xhtml");
        desk.page().locator("[id='run'] button").click();
        desk.page().waitForURL("**/admin/jobs.xhtml");
        return Patience.until(() -> desk.open("/admin/jobs.xhtml").page().locator("tbody .chip").first().innerText(),
                text -> !text.contains("unning") && !text.contains("tart")).length() > 0;
    }

    @Override
    public void close() {
        desks.values().forEach(Desk::close);
    }
}
