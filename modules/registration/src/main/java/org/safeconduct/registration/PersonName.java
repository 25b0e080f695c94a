package org.safeconduct.registration;

import com.ibm.icu.lang.UScript;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.safeconduct.kernel.NamePart;

/** One part of a name with the script that it is written in. */
@Entity
@Table(schema = "registration", name = "person_name")
class PersonName {

    private static final String UNDETERMINED = "Zyyy";

    @Id private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person") private Person person;

    @Column(name = "position") private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "type") private NamePart.Type type;

    @Column(name = "value") private String value;

    @Column(name = "latin") private String latin;

    @Column(name = "script") private String script;

    protected PersonName() {}

    PersonName(Person person, int position, NamePart part) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.position = position;
        this.type = part.type();
        this.value = part.value();
        this.latin = part.latin();
        this.script = script(part.value());
    }

    /** ISO 15924 code of the first letter that belongs to a script. */
    static String script(String text) {
        return text.codePoints()
                .map(UScript::getScript)
                .filter(found -> found != UScript.COMMON && found != UScript.INHERITED && found != UScript.UNKNOWN)
                .mapToObj(UScript::getShortName)
                .findFirst()
                .orElse(UNDETERMINED);
    }

    NamePart part() {
        return new NamePart(type, value, latin);
    }
}
