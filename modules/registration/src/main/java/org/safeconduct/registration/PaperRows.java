package org.safeconduct.registration;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeconduct.access.Caller;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.Columns;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.registration.match.NameKeys;

/** What paper files become in the tables of registration, table by table. */
final class PaperRows {

    private static final CodesColumn CODES = new CodesColumn();

    private final OffsetDateTime now;
    private final Caller by;
    private final Compartment everybody;
    private final Columns persons = new Columns(19);
    private final Columns names = new Columns(6);
    private final Columns documents = new Columns(6);
    private final Columns needs = new Columns(5);
    private final Columns keys = new Columns(4);
    private final Columns numbers = new Columns(3);
    private final Columns claims = new Columns(9);
    private final List<Timeline.Told> events = new ArrayList<>();

    PaperRows(OffsetDateTime now, Caller by, Compartment everybody) {
        this.now = now;
        this.by = by;
        this.everybody = everybody;
    }

    /** Takes one in; the next of their group. */
    PaperEntry add(PaperFile file, PaperGroups.Group group, String number) {
        UUID id = UUID.randomUUID();
        int position = group.join();
        person(file.person(), id, number, group, position);
        parts(file.person(), id);
        findable(file, id, number, group);
        UUID claim = claim(file, id, group);
        if (position == 0) {
            begin(group);
        }
        List<String> codes = file.person().needs().stream().map(NewPerson.NewNeed::code).toList();
        return new PaperEntry(group.registration(), group.caseNumber(), number, position, group.office(),
                new Lodged(claim, new PersonId(id), made(file), file.lodgedOn(), file.person().nationalities(),
                        codes.stream().filter(everybody::showsNeed).distinct().toList(),
                        everybody.visibleProfiles(file.person().profiles())));
    }

    private void person(NewPerson told, UUID id, String number, PaperGroups.Group group, int position) {
        PartialDate birth = told.birthDate();
        persons.row(id, number, group.registration(), position, told.relation(), told.sex(), birth,
                birth == null ? null : birth.earliest(), birth == null ? null : birth.latest(),
                told.birthDateEstimated(), told.birthPlace(), CODES.convertToDatabaseColumn(told.nationalities()),
                told.ethnicity(), told.religion(), told.maritalStatus(),
                CODES.convertToDatabaseColumn(told.languages()),
                CODES.convertToDatabaseColumn(told.profiles()), now, 1);
    }

    private void parts(NewPerson told, UUID id) {
        for (int i = 0; i < told.names().size(); i++) {
            NamePart part = told.names().get(i);
            names.row(id, i, part.type(), part.value(), part.latin(), PersonName.script(part.value()));
        }
        for (int i = 0; i < told.documents().size(); i++) {
            NewPerson.NewDocument shown = told.documents().get(i);
            documents.row(id, i, shown.type(), shown.number(), IdentityDocument.key(shown.number()), shown.issuer());
        }
        for (int i = 0; i < told.needs().size(); i++) {
            NewPerson.NewNeed need = told.needs().get(i);
            needs.row(id, i, need.code(), need.noticedOn(), Need.Status.PENDING_REVIEW);
        }
    }

    private void findable(PaperFile file, UUID id, String number, PaperGroups.Group group) {
        Traits traits = Traits.of(file.person());
        for (int variant = 0; variant < traits.names().size(); variant++) {
            NameKeys kept = NameKeys.kept(traits.names().get(variant), traits.birthYear());
            keys.row(id, variant, kept.names(), kept.sounds());
        }
        numbers.row(number, id, KnownNumber.Kind.PERSON)
                .row(group.registration(), id, KnownNumber.Kind.REGISTRATION)
                .row(group.caseNumber(), id, KnownNumber.Kind.CASE)
                .row(KnownNumber.key(file.reference()), id, KnownNumber.Kind.FILE_REF);
    }

    private UUID claim(PaperFile file, UUID person, PaperGroups.Group group) {
        UUID claim = UUID.randomUUID();
        claims.row(claim, person, group.registration(), group.caseNumber(), made(file), file.lodgedOn(),
                file.decided() ? ClaimStage.STREAMED : ClaimStage.A04, file.track(),
                file.decided() ? by.login() : null);
        return claim;
    }

    private static LocalDate made(PaperFile file) {
        return file.madeOn() == null ? file.lodgedOn() : file.madeOn();
    }

    /** The file of the case begins with the first contact. */
    private void begin(PaperGroups.Group group) {
        events.add(new Timeline.Told(group.caseNumber().subject(), null, group.madeOn(), "claim.made", List.of(),
                ClaimStage.A00.name()));
        events.add(new Timeline.Told(group.caseNumber().subject(), null, group.lodgedOn(), "claim.lodged",
                List.of(group.registration().value(), group.caseNumber().value()), ClaimStage.A03.name()));
    }

    List<Timeline.Told> events() {
        return List.copyOf(events);
    }

    void write(Sql sql, PaperGroups groups) {
        Columns registrations = new Columns(6);
        groups.fresh()
                .forEach(group -> registrations.row(group.registration(), group.office(), group.madeOn(),
                        group.language(), group.lodgedOn().atStartOfDay(ZoneOffset.UTC).toOffsetDateTime(),
                        group.caseNumber()));
        registrations.into(sql, PaperSql.REGISTRATIONS, by.login(), by.officer());
        persons.into(sql, PaperSql.PERSONS);
        names.into(sql, PaperSql.NAMES);
        documents.into(sql, PaperSql.DOCUMENTS);
        needs.into(sql, PaperSql.NEEDS, by.login());
        keys.into(sql, PaperSql.KEYS);
        numbers.into(sql, PaperSql.NUMBERS);
        claims.into(sql, PaperSql.CLAIMS);
    }
}
