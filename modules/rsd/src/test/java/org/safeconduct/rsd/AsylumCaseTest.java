package org.safeconduct.rsd;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.registration.ClaimLodged;
import org.safeconduct.registration.Lodged;
import org.safeconduct.registration.Track;
import org.safeconduct.schema.TestDatabase;

/** A case on the database: what is kept comes back, and every act makes a new version. */
class AsylumCaseTest {

    private static EntityManagerFactory unit;

    @BeforeAll
    static void open() {
        unit = TestDatabase.unit("rsd");
    }

    @AfterAll
    static void close() {
        unit.close();
    }

    @Test
    void comesBackWithItsClaimsInOrderAndWithTheirTraits() {
        ClaimLodged news = lodged(17, 3);
        in(em -> {
            em.persist(new AsylumCase(news));
            return null;
        });
        in(em -> {
            AsylumCase file = em.find(AsylumCase.class, news.caseNumber().value());
            assertThat(file.claims()).extracting(Claim::person)
                    .containsExactlyElementsOf(news.claims().stream().map(Lodged::person).toList());
            assertThat(file.claims()).extracting(Claim::stage).containsOnly(Stage.LODGED);
            assertThat(file.stage()).isEqualTo(Stage.LODGED);
            assertThat(file.lodgedOn()).isEqualTo("2026-06-15");
            return null;
        });
    }

    @Test
    void hasANewVersionAfterAnActThatChangesOneClaimOnly() {
        ClaimLodged news = lodged(18, 2);
        in(em -> {
            em.persist(new AsylumCase(news));
            return null;
        });
        long before = in(em -> {
            AsylumCase file = locked(em, news.caseNumber());
            file.claims().getFirst().took(Duty.WRITER, "eligibility", OffsetDateTime.now(ZoneOffset.UTC));
            return file.version();
        });
        long after = in(em -> em.find(AsylumCase.class, news.caseNumber().value()).version());
        assertThat(after).isEqualTo(before + 1);
        assertThat((String) in(em -> em.find(AsylumCase.class, news.caseNumber().value())
                .claims()
                .getFirst()
                .last(Duty.WRITER))).isEqualTo("eligibility");
    }

    @Test
    void isShownInTheStageOfItsLeastAdvancedOpenClaim() {
        ClaimLodged news = lodged(19, 2);
        AsylumCase file = new AsylumCase(news);
        Claim first = file.claims().getFirst();
        Claim second = file.claims().getLast();
        first.move(Act.WITHDRAW, Stage.WITHDRAWN);
        second.stream(Track.ACCELERATED);
        second.move(Act.TRIAGE, Stage.AWAITING_INTERVIEW);
        file.follow(null);
        assertThat(file.stage()).isEqualTo(Stage.AWAITING_INTERVIEW);
        assertThat(file.track()).isEqualTo(Track.ACCELERATED);
        second.move(Act.WITHDRAW, Stage.WITHDRAWN);
        file.follow(null);
        assertThat(file.stage()).isEqualTo(Stage.WITHDRAWN);
    }

    private static AsylumCase locked(EntityManager em, CaseNumber number) {
        return em.find(AsylumCase.class, number.value(), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    static ClaimLodged lodged(long running, int persons) {
        List<Lodged> claims = java.util.stream.IntStream.range(0, persons)
                .mapToObj(i -> new Lodged(UUID.randomUUID(), PersonId.fresh(), LocalDate.parse("2026-06-14"),
                        LocalDate.parse("2026-06-15"), List.of("SRB"), List.of("WR"), List.of("P01")))
                .toList();
        return new ClaimLodged(CaseNumber.of(2025, running), RegistrationNumber.of(2025, running), "HQ", claims);
    }

    private static <T> T in(Function<EntityManager, T> work) {
        try (EntityManager em = unit.createEntityManager()) {
            em.getTransaction().begin();
            T result = work.apply(em);
            em.getTransaction().commit();
            return result;
        }
    }
}
