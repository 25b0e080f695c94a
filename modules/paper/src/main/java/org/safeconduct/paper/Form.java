package org.safeconduct.paper;

import com.ibm.icu.lang.UCharacter.DecompositionType;

/** The shape of an Arabic letter, by the neighbours that it joins; Unicode's decomposition type of its forms. */
enum Form {
    ISOLATED(DecompositionType.ISOLATED),
    FINAL(DecompositionType.FINAL),
    INITIAL(DecompositionType.INITIAL),
    MEDIAL(DecompositionType.MEDIAL);

    final int unicode;

    Form(int unicode) {
        this.unicode = unicode;
    }

    static Form of(boolean joinsBefore, boolean joinsAfter) {
        if (joinsBefore) {
            return joinsAfter ? MEDIAL : FINAL;
        }
        return joinsAfter ? INITIAL : ISOLATED;
    }
}
