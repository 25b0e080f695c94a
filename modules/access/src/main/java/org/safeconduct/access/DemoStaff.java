package org.safeconduct.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Subject;

/** The people of the demonstration, each with a client for the REST interface. Their passwords are known to everybody. */
@Dependent
class DemoStaff {

    @PersistenceContext(unitName = "access") EntityManager em;
    @Inject Entries entries;
    @Inject Directory directory;

    /** Those who are there already are left as they are. */
    void hireOnce() {
        List<DemoPerson> people = DemoPerson.all();
        var hired = directory.names(people.stream().map(DemoPerson::login).toList());
        List<DemoPerson> fresh = people.stream().filter(person -> !hired.containsKey(person.login())).toList();
        Map<DemoPerson, Hashes> hashes = fresh.parallelStream()
                .collect(Collectors.toMap(Function.identity(), Hashes::of));
        fresh.forEach(person -> hire(person, hashes.get(person)));
        DemoNotice.write(people);
    }

    /** Made beforehand, on all cores: they take long on purpose. */
    private record Hashes(String password, String secret) {

        static Hashes of(DemoPerson person) {
            return new Hashes(Passwords.hash(person.password().toCharArray()),
                    Passwords.hash(person.secret().toCharArray()));
        }
    }

    private void hire(DemoPerson person, Hashes hashes) {
        Officer officer = Officer.joining(person.login(), person.name(), person.office(), person.roles(),
                hashes.password()).forDemonstration();
        em.persist(officer);
        em.flush();
        em.createNativeQuery(
                "insert into access.client (id, officer, secret_hash, demo) values (?, cast(? as uuid), ?, true)")
                .setParameter(1, person.client())
                .setParameter(2, officer.id().toString())
                .setParameter(3, hashes.secret())
                .executeUpdate();
        entries.done(Action.STAFF_CREATE,
                List.of(officer.subject(), new Subject(Subject.Kind.CLIENT, person.client())), List.of());
    }
}
