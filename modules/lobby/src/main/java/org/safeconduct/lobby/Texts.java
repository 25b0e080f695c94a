package org.safeconduct.lobby;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts of the screen as pages read them, {@code t['cancel']}: the room's own, else the lobby's. A missing text shows its key. */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    static final String LOBBY = "org.safeconduct.lobby.texts";

    @Inject Look look;

    @Inject Room room;

    /** The pattern of the key, or null if neither bundle has it. */
    String find(String key) {
        Phrases phrases = Phrases.in(look.getLocale());
        String own = phrases.find(room.texts(), key);
        return own == null ? phrases.find(LOBBY, key) : own;
    }

    @Override
    public String get(Object key) {
        String text = find(String.valueOf(key));
        return text == null ? "[" + key + "]" : text;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are asked for one by one");
    }
}
