package org.safeconduct.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** Somebody tries two hundred secrets: soon told to wait, while everybody who is in goes on, and the owner gets in later. */
class LoginStormIT {

    private static final int TRIES = 200;
    private static final int AT_ONCE = 8;
    /** More than a minute of waiting for an address, fifteen of a locked account, and an hour until all is forgotten. */
    private static final Duration CALM = Duration.ofMinutes(61);

    private final RunningHouse house = RunningHouse.get();
    private final RestCaller rest = new RestCaller(house.address());

    @AfterAll
    static void theLogTellsNothing() {
        Logs.tellNothing();
    }

    @AfterEach
    void calm() {
        house.clock().pass(CALM);
    }

    @Test
    void onOneAccountIsSlowedDownAndTheOwnerGetsInAgain() {
        assertThat(rest.get("permit", "/tasks/counts").status()).isEqualTo(200);
        List<Answer> answers = storm(n -> "demo-scheduling");
        assertThat(answers).allMatch(LoginStormIT::refused);
        assertThat(answers.stream().filter(answer -> answer.status() == 401).count()).isBetween(5L, 20L);
        assertThat(rest.get("permit", "/tasks/counts").status()).as("who is in").isEqualTo(200);
        assertThat(token("demo-scheduling", "demo-scheduling-secret").status()).as("locked").isEqualTo(429);
        house.clock().pass(Duration.ofMinutes(16));
        assertThat(token("demo-scheduling", "demo-scheduling-secret").status()).as("not for ever").isEqualTo(200);
    }

    @Test
    void fromOneAddressOverManyAccountsIsSlowedDown() {
        List<Answer> answers = storm(n -> "nobody-" + Ground.MARK + n);
        assertThat(answers).allMatch(LoginStormIT::refused);
        assertThat(answers.stream().filter(answer -> answer.status() == 401).count()).isBetween(30L, 60L);
        house.clock().pass(Duration.ofSeconds(61));
        assertThat(token("demo-permit", "demo-permit-secret").status()).as("another after a minute").isEqualTo(200);
    }

    private List<Answer> storm(IntFunction<String> client) {
        try (ExecutorService intruders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<CompletableFuture<Answer>> tries = IntStream.range(0, TRIES)
                    .mapToObj(n -> CompletableFuture.supplyAsync(() -> token(client.apply(n), Ground.MARK + n),
                            intruders))
                    .toList();
            return tries.stream().map(CompletableFuture::join).toList();
        }
    }

    private Answer token(String client, String secret) {
        return rest.answer(HttpRequest.newBuilder(house.at("/api/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret))
                .build());
    }

    private static boolean refused(Answer answer) {
        return (answer.status() == 401 || answer.status() == 429) && answer.type().equals("application/problem+json");
    }
}
