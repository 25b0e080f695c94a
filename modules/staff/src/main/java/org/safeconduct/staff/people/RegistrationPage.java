package org.safeconduct.staff.people;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.lobby.Me;
import org.safeconduct.registration.Arrivals;
import org.safeconduct.registration.DocumentReader;
import org.safeconduct.registration.Hit;
import org.safeconduct.registration.MrzReading;
import org.safeconduct.registration.NewPerson;
import org.safeconduct.registration.NewRegistration;
import org.safeconduct.registration.PersonQuery;
import org.safeconduct.registration.Persons;
import org.safeconduct.staff.Words;

/** Registers a group: each person is searched for first, then added; at the end everything is checked and kept at once. */
@Named
@ViewScoped
public class RegistrationPage implements Serializable {

    private static final long serialVersionUID = 1;
    static final String TEXTS = "org.safeconduct.staff.files";
    private static final int LIKELY = 10;

    @Inject Arrivals arrivals;

    @Inject Persons persons;

    @Inject DocumentReader reader;

    @Inject Words words;

    @Inject Me me;

    private LocalDate madeOn;
    private LocalDate arrivedOn;
    private String language;
    private final List<NewPerson> group = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private PersonDraft draft = new PersonDraft();
    private List<Hit> hits;
    private MrzReading reading;

    @PostConstruct
    void open() {
        madeOn = words.getToday();
    }

    /** Reads the machine readable zone into the fields of the person. */
    public void readZone() {
        List<String> zone = draft.zone();
        reading = reader.read(zone == null ? List.of() : zone);
        Zone.fill(draft, reading, words.getToday());
    }

    /** Looks whether the person is known already; nobody is added without it, nor with anything wrong. */
    public void search() {
        NewPerson person = draft.person(words.getToday());
        arrivals.check(person, group.size());
        String born = person.birthDate() == null ? null : person.birthDate().value();
        String number = person.documents().isEmpty() ? null : person.documents().getFirst().number();
        hits = persons.search(new PersonQuery(null, person.names(), born, null, number, null),
                PageRequest.first(LIKELY)).items();
    }

    /** Adds the person who was searched for: none of those found is the same. */
    public void add() {
        group.add(draft.person(words.getToday()));
        shown.add(draft.getShown());
        draft = new PersonDraft();
        hits = null;
        reading = null;
    }

    /** Goes back to the fields: what was found calls for another look. */
    public void back() {
        hits = null;
    }

    public void remove(int index) {
        group.remove(index);
        shown.remove(index);
    }

    public void addName() {
        draft.getNames().add(new PersonDraft.NameDraft("FATHER"));
    }

    /** Registers the group, whole or not at all. */
    public void register() {
        Arrivals.Registered registered = arrivals
                .register(new NewRegistration(me.getOffice(), madeOn, arrivedOn, language, true, group));
        Messages.addFlashGlobalInfo(words.from(TEXTS, "register.done", List.of(registered.number().value())));
        Faces.redirect("/registration/file.xhtml?number=%s", registered.number());
    }

    public Map<String, String> getValues() {
        return draft.getValues();
    }

    public PersonDraft getDraft() {
        return draft;
    }

    public List<Hit> getHits() {
        return hits;
    }

    public MrzReading getReading() {
        return reading;
    }

    public List<NewPerson> getGroup() {
        return group;
    }

    public List<String> getShown() {
        return shown;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(LocalDate arrivedOn) {
        this.arrivedOn = arrivedOn;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
