package org.safeconduct.staff.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.Codes;
import org.safeconduct.staff.Words;

/** Code lists as the choices of a form, in the language of the screen; each list is asked for once a request. */
@Named
@RequestScoped
public class Lists {

    @Inject Codes codes;

    @Inject Words words;

    private final Map<String, List<SelectItem>> read = new HashMap<>();

    /** The choices of a list, for example {@code lists.of('relationship')}. */
    public List<SelectItem> of(String list) {
        return read.computeIfAbsent(list, this::ask);
    }

    private List<SelectItem> ask(String list) {
        return codes.list(list, words.locale())
                .stream()
                .filter(Codes.Code::shown)
                .map(code -> new SelectItem(code.code(), code.label()))
                .toList();
    }
}
