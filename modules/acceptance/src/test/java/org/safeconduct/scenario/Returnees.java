package org.safeconduct.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RestCaller.Answer;

/**
 * Men of one case whom the officers refuse for good and order to leave, until nothing stands against their return: each can then
 * be asked for on his own. All of it through the API; a month passes in the house.
 */
public final class Returnees {

    private static final String GROUP = """
            {"office": "HQ", "madeOn": "${today-3}", "arrivedOn": "${today-4}", "language": "srp", "searched": true,
             "persons": [%s]}""";
    private static final String PERSON = """
            {"names": [{"type": "family", "value": "%s"}, {"type": "given", "value": "%s"}], "sex": "M",
             "birthDate": "%s", "birthPlace": "Niš", "nationalities": ["SRB"], "documents": [{"type": "PPT",
             "number": "%s", "issuer": "SRB", "issuedOn": "2021-05-03", "expiresOn": "2031-05-02"}]%s}""";
    private static final Duration UNTIL_NOBODY_CAN_APPEAL = Duration.ofDays(17);
    private static final Duration UNTIL_THE_PERIOD_IS_OVER = Duration.ofDays(13);
    private static final Random CHANCE = new Random();

    private final RunningHouse house;
    private final RestCaller rest;
    private final Memory memory;
    private final List<Memory> people;

    private Returnees(int many, RunningHouse house, RestCaller rest) {
        this.house = house;
        this.rest = rest;
        this.memory = Memory.in(house);
        this.people = IntStream.range(0, many).mapToObj(n -> stranger()).toList();
    }

    /** At most as many as a group may have. */
    public static Returnees of(int many, RunningHouse house, RestCaller rest) {
        Returnees returnees = new Returnees(many, house, rest);
        returnees.claim();
        returnees.areRefused();
        returnees.areOrderedToLeave();
        return returnees;
    }

    /** What a story needs to know of him: {@code person}, {@code family}, {@code given}, {@code born}, {@code passport}. */
    public Memory who(int position) {
        return people.get(position);
    }

    /** A registration of the same man, as if he came again; together with nobody. */
    public static String again(Memory man) {
        return man.fill(GROUP.formatted(told(man, 0)));
    }

    private Memory stranger() {
        Memory stranger = memory.branch();
        stranger.keep("family", name(4));
        stranger.keep("given", name(3));
        stranger.keep("born", (1950 + CHANCE.nextInt(50)) + "-0" + (1 + CHANCE.nextInt(9)) + "-17");
        stranger.keep("passport", "R" + (10_000_000 + CHANCE.nextInt(90_000_000)));
        return stranger;
    }

    private static String name(int syllables) {
        String name = CHANCE.ints(syllables, 0, 90)
                .mapToObj(n -> "bcdfghjklmnprstvzk".charAt(n / 5) + "" + "aeiou".charAt(n % 5))
                .collect(Collectors.joining());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String told(Memory man, int position) {
        return PERSON.formatted(man.get("family"), man.get("given"), man.get("born"), man.get("passport"),
                position == 0 ? "" : ", \"relation\": \"NOR\"");
    }

    private void claim() {
        String group = IntStream.range(0, people.size())
                .mapToObj(n -> told(people.get(n), n))
                .collect(Collectors.joining(", "));
        JsonObject made = done(rest.post("registration", "/registrations", memory.fill(GROUP.formatted(group)), null))
                .json();
        JsonArray ids = made.getAsJsonArray("persons");
        IntStream.range(0, people.size())
                .forEach(n -> people.get(n).keep("person", ids.get(n).getAsJsonObject().get("id").getAsString()));
        String registration = "/registrations/" + made.get("number").getAsString();
        Answer lodged = done(rest.post("registration", registration + "/lodging", "",
                rest.get("registration", registration).tag()));
        people.forEach(man -> man.keep("case", lodged.json().get("case").getAsString()));
    }

    private void areRefused() {
        act("triage", "triage", """
                {"track": "admissibility", "reason": "They asked before and say nothing new."}""");
        act("approval", "decide", """
                {"code": "DT12", "basis": "Regulation (EU) 2024/1348 Art. 38(2)", "language": "en",
                 "reasons": "You asked before and said nothing new."}""");
        act("notification", "serve", """
                {"servedOn": "${today}", "proof": "IN_PERSON", "reference": "S-1"}""");
        pass(UNTIL_NOBODY_CAN_APPEAL);
        String run = "/jobs/finality/" + done(rest.post("admin", "/jobs/finality", "", null)).json()
                .get("execution")
                .getAsString();
        Patience.until(() -> rest.get("admin", run).json().get("state").getAsString(),
                Set.of("COMPLETED", "FAILED")::contains);
    }

    private void areOrderedToLeave() {
        act("return", "order-return", """
                {"nonRefoulementOn": "${today}", "nonRefoulement": "No risk was found.", "voluntaryDays": 7,
                 "reasons": "No right to stay.", "remedy": "Appeal to the court.", "language": "en"}""");
        act("notification", "serve", """
                {"servedOn": "${today}", "proof": "IN_PERSON", "reference": "R-1"}""");
        pass(UNTIL_THE_PERIOD_IS_OVER);
    }

    private void act(String as, String word, String body) {
        String file = "/cases/" + people.getFirst().get("case");
        done(rest.post(as, file + "/acts/" + word, memory.fill(body), rest.get("manager", file).tag()));
    }

    private void pass(Duration time) {
        house.clock().pass(time);
        rest.forget();
    }

    private static Answer done(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }
}
