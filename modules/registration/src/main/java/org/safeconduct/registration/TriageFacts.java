package org.safeconduct.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known about one claim when it is streamed.
 *
 * @param group the members of the group, the person among them
 * @param earlierClaims how many other claims the person has had
 */
record TriageFacts(Person person, List<Person> group, long earlierClaims, LocalDate today) {

    private static final Set<String> ALONE = Set.of("SC", "SC-UC", "SC-CH");

    boolean need(String... codes) {
        return standing().anyMatch(Set.of(codes)::contains);
    }

    boolean category(String category) {
        return standing().anyMatch(code -> code.equals(category) || code.startsWith(category + "-"));
    }

    private Stream<String> standing() {
        return person.needs().stream().filter(Need::stands).map(Need::code);
    }

    boolean profile(String code) {
        return person.profiles().contains(code);
    }

    boolean onlyProfile(String code) {
        return person.profiles().equals(List.of(code));
    }

    boolean womanOf(String nationality) {
        return person.sex().equals("F") && person.nationalities().contains(nationality);
    }

    boolean subsequent() {
        return earlierClaims > 0;
    }

    /** A child, in doubt too, with nobody in the group who is certainly of age; or noted as alone. */
    boolean unaccompaniedMinor() {
        return minor(person) && (need(ALONE.toArray(String[]::new)) || group.stream().allMatch(this::minor));
    }

    private boolean minor(Person member) {
        return member.birthDate() == null
                ? member.needs().stream().map(Need::code).anyMatch(ALONE::contains)
                : member.birthDate().presumedMinor(today);
    }
}
