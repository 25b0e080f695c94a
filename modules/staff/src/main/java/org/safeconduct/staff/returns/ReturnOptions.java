package org.safeconduct.staff.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.access.Role;
import org.safeconduct.lobby.Me;
import org.safeconduct.readmission.Agreement;
import org.safeconduct.readmission.Agreements;
import org.safeconduct.readmission.ApplicationField;
import org.safeconduct.readmission.EvidenceItem;
import org.safeconduct.readmission.EvidenceType;
import org.safeconduct.readmission.Leg;
import org.safeconduct.readmission.Photographs;
import org.safeconduct.readmission.PlannerKind;
import org.safeconduct.readmission.Replied;
import org.safeconduct.readmission.RequestKind;
import org.safeconduct.readmission.RequestState;
import org.safeconduct.staff.Options;
import org.safeconduct.staff.Options.Option;
import org.safeconduct.staff.Words;

/** What the pick lists of readmission offer, in the language of the screen. */
@Named
@RequestScoped
public class ReturnOptions {

    @Inject ReturnWords returns;

    @Inject Words words;

    @Inject Options options;

    @Inject Me me;

    @Inject Agreements agreements;

    @Inject Clock clock;

    private List<Option> partners;

    public List<Option> getTurns() {
        return Stream.of("mine", "theirs").map(turn -> new Option(turn, returns.tell("filter.turn." + turn))).toList();
    }

    public List<Option> getStates() {
        return Stream.of(RequestState.values())
                .map(state -> new Option(state.code(), state.code() + " · " + words.code("stage", state.code())))
                .toList();
    }

    /** Procedures, for a filter. */
    public List<Option> getProcedures() {
        return options("kind", RequestKind.values());
    }

    /** What the calendar can show alone. */
    public List<Option> getPlanned() {
        return options("planner", PlannerKind.values());
    }

    private List<Option> options(String family, Enum<?>[] codes) {
        return Stream.of(codes).map(code -> new Option(code.name(), returns.code(family, code))).toList();
    }

    /** Oneself, the return officers within reach, and who is chosen already: by login, if out of reach; null or blank: nobody. */
    public List<Option> officers(String chosen) {
        List<Option> known = options.among(Role.RETURN_OFFICER,
                new Option(me.getLogin(), returns.tell("list.officer.mine")));
        boolean missing = chosen != null && !chosen.isBlank()
                && known.stream().noneMatch(option -> option.value().equals(chosen));
        return missing ? Stream.concat(known.stream(), Stream.of(new Option(chosen, chosen))).toList() : known;
    }

    public List<Option> getLimits() {
        return List.of(new Option("over", returns.tell("filter.limit.over")));
    }

    /** What came of a request, as reports count it. */
    public List<Option> getReplies() {
        return Stream.of(Replied.Outcome.values())
                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                .map(word -> new Option(word, words.code("reply", word)))
                .toList();
    }

    /** When it was answered, as reports count it. */
    public List<Option> getTimings() {
        return Stream.of(Replied.Timing.values())
                .map(timing -> new Option(timing.word(), words.code("timing", timing.word())))
                .toList();
    }

    /** States with an agreement or arrangement, by name; asked once a request. Frameworks are no partners. */
    public List<Option> getPartners() {
        if (partners == null) {
            Collator order = Collator.getInstance(words.locale());
            partners = agreements.list()
                    .stream()
                    .map(Agreement::partner)
                    .filter(partner -> partner.length() == 3)
                    .map(partner -> new Option(partner, words.country(partner)))
                    .sorted(Comparator.comparing(Option::label, order))
                    .toList();
        }
        return partners;
    }

    /** Partners to choose from: those with an agreement first, then every other country. */
    public List<SelectItem> getAsked() {
        Set<String> known = getPartners().stream().map(Option::value).collect(Collectors.toSet());
        Stream<Option> others = options.getCountries().stream().filter(country -> !known.contains(country.value()));
        return List.of(group("partner.agreement", getPartners().stream()), group("partner.none", others));
    }

    private SelectItem group(String title, Stream<Option> members) {
        return new SelectItemGroup(returns.tell(title), null, false,
                members.map(member -> new SelectItem(member.value(), member.label())).toArray(SelectItem[]::new));
    }

    public List<SelectItem> getKinds() {
        return items("kind", Stream.of(RequestKind.values()).map(Enum::name));
    }

    public List<SelectItem> getModes() {
        return items("mode", Stream.of(Leg.Mode.values()).map(Enum::name));
    }

    /** The sorts of evidence that an agreement with the partner knows. */
    public List<SelectItem> evidence(String partner) {
        return EvidenceType.listed(partner)
                .stream()
                .map(type -> new SelectItem(type.code(), type.code() + " · " + returns.code("evidence", type.code())))
                .toList();
    }

    public List<SelectItem> getEvidenceForms() {
        return items("evidence-form", Stream.of(EvidenceItem.Form.values()).map(Enum::name));
    }

    public List<SelectItem> getEvidenceQualities() {
        return items("evidence-quality", Stream.of(EvidenceItem.Quality.values()).map(Enum::name));
    }

    /** Photographs of the person, by when they were filed. */
    List<SelectItem> photographs(List<Photographs.Choice> choices) {
        return choices.stream()
                .map(each -> new SelectItem(each.document().toString(),
                        returns.tell("photograph.filed", words.moment(each.filedAt()))))
                .toList();
    }

    /** What a question, an answer or a message can be about, as places of the application. */
    public List<SelectItem> getPlaces() {
        return items("place", Stream.of(ApplicationField.values()).map(ApplicationField::pointer));
    }

    /** The distance from universal time that the clock of the authority keeps now. */
    String here() {
        return clock.getZone().getRules().getOffset(clock.instant()).getId();
    }

    /** Every distance from universal time that some clock on earth keeps now. */
    public List<SelectItem> getOffsets() {
        return ZoneId.getAvailableZoneIds()
                .stream()
                .map(zone -> ZoneId.of(zone).getRules().getOffset(clock.instant()))
                .distinct()
                .sorted(Comparator.comparing(ZoneOffset::getTotalSeconds))
                .map(offset -> new SelectItem(offset.getId(), "UTC" + offset.getId().replace("Z", "±00:00")))
                .toList();
    }

    private List<SelectItem> items(String family, Stream<String> codes) {
        return codes.map(code -> new SelectItem(code, returns.code(family, code))).toList();
    }
}
