package org.safeconduct.scenario;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.running.RunningHouse;

/** What a scenario remembers: the numbers of files and people, and what day it is in the house. */
public final class Memory {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z]+)([+-]\\d+)?}");

    private final Map<String, String> known = new HashMap<>();
    private final Supplier<LocalDate> today;

    private Memory(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** Remembers nothing but a mark of its own, by which what one story tells differs from what another does. */
    public static Memory in(RunningHouse house) {
        Memory memory = new Memory(house.clock()::today);
        memory.keep("run", String.valueOf(System.nanoTime() % 1_000_000));
        return memory;
    }

    /** Remembers the same; what it learns from now on, this one does not. */
    public Memory branch() {
        Memory branch = new Memory(today);
        branch.known.putAll(known);
        return branch;
    }

    public void keep(String name, String value) {
        known.put(name, value);
    }

    boolean knows(String name) {
        return known.containsKey(name);
    }

    public String get(String name) {
        String value = known.get(name);
        if (value == null) {
            throw new IllegalStateException("The scenario knows no " + name);
        }
        return value;
    }

    /** An address with every place filled in. */
    public String fill(String path) {
        return PLACE.matcher(path).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group(2))));
    }

    /** The body with every place filled in. */
    public JsonObject fill(JsonObject body) {
        return new Gson().fromJson(fill(body.toString()), JsonObject.class);
    }

    private String value(String name, String days) {
        return name.equals("today")
                ? today.get().plusDays(days == null ? 0 : Integer.parseInt(days)).toString()
                : get(name);
    }
}
