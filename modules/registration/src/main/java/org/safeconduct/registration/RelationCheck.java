package org.safeconduct.registration;

import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Flaws;

/** The first of a group has no relation, or is the principal applicant; the others say what they are to the first. */
final class RelationCheck {

    private final Codes codes;
    private final Flaws flaws;

    RelationCheck(Codes codes, Flaws flaws) {
        this.codes = codes;
        this.flaws = flaws;
    }

    void of(String relation, int position, String pointer) {
        boolean focal = relation == null || relation.equals(Kinship.FOCAL_POINT);
        if (position == 0) {
            flaws.unless(focal, pointer, "relation-of-first");
        } else if (Kinship.FOCAL_POINT.equals(relation)) {
            flaws.add(pointer, "relation-of-others");
        } else {
            new CodeCheck(codes, flaws).required("relationship", relation, pointer);
        }
    }
}
