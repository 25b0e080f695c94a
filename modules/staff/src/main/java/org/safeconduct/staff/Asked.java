package org.safeconduct.staff;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was searched for lately, by a number that may stand in an address: names and other personal data may not. */
@SessionScoped
public class Asked implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 30;

    private final Map<Integer, String> texts = new LinkedHashMap<>();
    private int last;

    public synchronized int keep(String text) {
        texts.put(++last, text);
        if (texts.size() > MOST) {
            texts.remove(texts.keySet().iterator().next());
        }
        return last;
    }

    /** The text behind the number; null if there is none any more. */
    public synchronized String text(Integer number) {
        return number == null ? null : texts.get(number);
    }
}
