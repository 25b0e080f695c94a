package org.safeconduct.registration;

import java.util.List;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Flaws;

/** Codes must be in their list. */
final class CodeCheck {

    private final Codes codes;
    private final Flaws flaws;

    CodeCheck(Codes codes, Flaws flaws) {
        this.codes = codes;
        this.flaws = flaws;
    }

    void required(String list, String code, String pointer) {
        flaws.required(code, pointer);
        if (code != null && !code.isBlank()) {
            optional(list, code, pointer);
        }
    }

    void optional(String list, String code, String pointer) {
        flaws.unless(code == null || codes.exists(list, code), pointer, "code", list);
    }

    void stated(String list, Stated stated, String pointer) {
        if (stated.answer() == Stated.Answer.STATED) {
            required(list, stated.code(), pointer);
        }
    }

    /** Each in the list, none twice. */
    void all(String list, List<String> told, String pointer) {
        for (int i = 0; i < told.size(); i++) {
            optional(list, told.get(i), pointer + "/" + i);
            flaws.unless(told.indexOf(told.get(i)) == i, pointer + "/" + i, "twice");
        }
    }
}
