package org.safeconduct.api.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.safeconduct.api.json.Words;

/** Who reads the answer: in which language. */
@RequestScoped
public class Reader {

    @Inject HttpServletRequest request;

    public Locale language() {
        return Words.best(Collections.list(request.getLocales()));
    }
}
