package org.safeconduct.readmission;

import org.safeconduct.kernel.Flaws;

/** {@code language}: of the translation, BCP 47, another than that of the message. */
public record NewTranslation(String language, String text) {

    Flaws check() {
        return Wording.text(new Flaws().required(language, "/language")
                .unless(language == null || language.isBlank() || Tongue.known(language), "/language",
                        "language-tag"),
                text, "/text");
    }
}
