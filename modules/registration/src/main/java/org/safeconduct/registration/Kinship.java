package org.safeconduct.registration;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What two members of a group are to each other, from what each is to the first. Only what follows in every case is
 * said: two children of the first are brother and sister, but her husband and her son need not be father and son.
 * Codes of the list relationship.
 */
final class Kinship {

    static final String FOCAL_POINT = "PA";

    /** Spouses, partners and children: whom the forms of other States ask for. */
    static final Set<String> FAMILY = Set.of("HUS", "WIF", "CLH", "CLW", "SON", "DAU");

    /** A relation seen from the other side, for a woman and for a man; the same code where the sex does not matter. */
    private record Words(String female, String male) {
        Optional<String> of(String sex) {
            if (female.equals(male)) {
                return Optional.of(female);
            }
            return switch (sex) {
                case "F" -> Optional.of(female);
                case "M" -> Optional.of(male);
                default -> Optional.empty();
            };
        }
    }

    private static final Words SPOUSE = new Words("WIF", "HUS");
    private static final Words PARTNER = new Words("CLW", "CLH");
    private static final Words FORMER = new Words("EXF", "EXM");
    private static final Words PARENT = new Words("MOT", "FAT");
    private static final Words CHILD = new Words("DAU", "SON");
    private static final Words SIBLING = new Words("SIS", "BRO");
    private static final Words GRANDPARENT = new Words("GMO", "GFA");
    private static final Words GRANDCHILD = new Words("GCH", "GCH");
    private static final Words PARENTS_SIBLING = new Words("AUN", "UNC");
    private static final Words SIBLINGS_CHILD = new Words("NIE", "NEP");
    private static final Words COUSIN = new Words("COU", "COU");

    private static final Map<String, Words> INVERSE = Map.ofEntries(Map.entry("HUS", SPOUSE), Map.entry("WIF", SPOUSE),
            Map.entry("CLH", PARTNER), Map.entry("CLW", PARTNER), Map.entry("EXM", FORMER), Map.entry("EXF", FORMER),
            Map.entry("SON", PARENT), Map.entry("DAU", PARENT), Map.entry("FAT", CHILD), Map.entry("MOT", CHILD),
            Map.entry("BRO", SIBLING), Map.entry("SIS", SIBLING), Map.entry("GFA", GRANDCHILD),
            Map.entry("GMO", GRANDCHILD), Map.entry("GCH", GRANDPARENT), Map.entry("UNC", SIBLINGS_CHILD),
            Map.entry("AUN", SIBLINGS_CHILD), Map.entry("NEP", PARENTS_SIBLING), Map.entry("NIE", PARENTS_SIBLING),
            Map.entry("COU", COUSIN), Map.entry("GUA", new Words("WAR", "WAR")),
            Map.entry("WAR", new Words("GUA", "GUA")), Map.entry("OTR", new Words("OTR", "OTR")),
            Map.entry("NOR", new Words("NOR", "NOR")));

    private static final Set<String> CHILDREN = Set.of("SON", "DAU");
    private static final Set<String> PARENTS = Set.of("FAT", "MOT");
    private static final Set<String> SIBLINGS = Set.of("BRO", "SIS");
    private static final Set<String> SIBLINGS_CHILDREN = Set.of("NEP", "NIE");

    private Kinship() {}

    /**
     * What the other is to the person; empty if nothing follows.
     *
     * @param relation of the person to the first; null if the person is the first
     * @param otherRelation of the other to the first; null if the other is the first
     * @param otherSex F, M, X or U
     */
    static Optional<String> between(String relation, String otherRelation, String otherSex) {
        if (first(relation)) {
            return Optional.ofNullable(otherRelation);
        }
        if (first(otherRelation)) {
            return Optional.ofNullable(INVERSE.get(relation)).flatMap(words -> words.of(otherSex));
        }
        return Optional.ofNullable(follows(relation, otherRelation)).flatMap(words -> words.of(otherSex));
    }

    private static boolean first(String relation) {
        return relation == null || relation.equals(FOCAL_POINT);
    }

    private static Words follows(String relation, String other) {
        if (CHILDREN.contains(relation)) {
            return ofChild(other);
        }
        if (CHILDREN.contains(other)) {
            return toChild(relation);
        }
        return null;
    }

    private static Words ofChild(String other) {
        if (CHILDREN.contains(other)) {
            return SIBLING;
        }
        if (PARENTS.contains(other)) {
            return GRANDPARENT;
        }
        if (SIBLINGS.contains(other)) {
            return PARENTS_SIBLING;
        }
        return SIBLINGS_CHILDREN.contains(other) ? COUSIN : null;
    }

    private static Words toChild(String relation) {
        if (PARENTS.contains(relation)) {
            return GRANDCHILD;
        }
        if (SIBLINGS.contains(relation)) {
            return SIBLINGS_CHILD;
        }
        return SIBLINGS_CHILDREN.contains(relation) ? COUSIN : null;
    }
}
