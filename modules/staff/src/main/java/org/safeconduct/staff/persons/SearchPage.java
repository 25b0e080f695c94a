package org.safeconduct.staff.persons;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.lobby.Me;
import org.safeconduct.registration.Hit;
import org.safeconduct.registration.PersonQuery;
import org.safeconduct.registration.Persons;
import org.safeconduct.rsd.Cases;
import org.safeconduct.staff.Asked;

/** People found by a number or a name in any script, best first, with the reasons. */
@Named
@ViewScoped
public class SearchPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 50;

    @Inject Persons persons;

    @Inject Cases cases;

    @Inject Asked asked;

    @Inject
    @Param Integer q;

    @Inject Me me;

    private String text;
    private String birthDate;
    private String nationality;
    private String documentNumber;
    private transient Page<Hit> found;
    private transient Map<PersonId, CaseNumber> caseOf;

    public void load() {
        text = asked.text(q);
        if (text != null) {
            search();
        }
    }

    public void search() {
        found = persons.search(
                new PersonQuery(text, null, birthDate, nationality, documentNumber, null), PageRequest.first(MOST));
        caseOf = me.may("CASE_LIST")
                ? cases.casesOf(found.items().stream().map(hit -> hit.id().value()).toList())
                : Map.of();
    }

    /** How sure, as a word: {@code same}, {@code likely}, {@code possible}. */
    public String sureness(Hit hit) {
        return hit.score() >= 0.9 ? "same" : hit.score() >= 0.6 ? "likely" : "possible";
    }

    public CaseNumber caseOf(Hit hit) {
        return caseOf.get(hit.id());
    }

    public Page<Hit> getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String birthDate) {
        this.birthDate = birthDate;
    }

    public String getNationality() {
        return nationality;
    }

    public void setNationality(String nationality) {
        this.nationality = nationality;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
