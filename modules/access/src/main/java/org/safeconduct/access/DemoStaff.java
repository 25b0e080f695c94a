package org.safeconduct.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
        fresh.forEach(this::hire);
        DemoNotice.write(people);
    }

    private void hire(DemoPerson person) {
        Officer officer = Officer.joining(person.login(), person.name(), person.office(), person.roles(),
                Passwords.hashOfKnown(person.password().toCharArray())).forDemonstration();
        em.persist(officer);
        em.flush();
        em.createNativeQuery(
                "insert into access.client (id, officer, secret_hash, demo) values (?, cast(? as uuid), ?, true)")
                .setParameter(1, person.client())
                .setParameter(2, officer.id().toString())
                .setParameter(3, Passwords.hashOfKnown(person.secret().toCharArray()))
                .executeUpdate();
        entries.done(Action.STAFF_CREATE,
                List.of(officer.subject(), new Subject(Subject.Kind.CLIENT, person.client())), List.of());
    }
}
