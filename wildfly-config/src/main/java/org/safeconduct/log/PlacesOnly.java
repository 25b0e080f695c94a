package org.safeconduct.log;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * One line an event. Of what was thrown it tells the classes and the places in our own code, never the message: a
 * database or a parser quotes in it what somebody typed.
 */
public class PlacesOnly extends PatternFormatter {

    private static final String LINE = "%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c] (%t) %s";
    private static final String OURS = "org.safeconduct.";
    private static final int DEEPEST = 8;
    private static final int PLACES = 5;

    public PlacesOnly() {
        super(LINE);
    }

    @Override
    public synchronized String format(ExtLogRecord event) {
        String line = super.format(event).stripTrailing().replaceAll("\\R\\s*", " | ");
        Throwable thrown = event.getThrown();
        return (thrown == null ? line : line + causes(thrown)) + System.lineSeparator();
    }

    private static String causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(cause -> " <- " + cause.getClass().getName() + places(cause))
                .collect(Collectors.joining());
    }

    /** Our own lines on the way; where there are none, the one that threw. */
    private static String places(Throwable cause) {
        StackTraceElement[] way = cause.getStackTrace();
        List<StackTraceElement> ours = Arrays.stream(way)
                .filter(frame -> frame.getClassName().startsWith(OURS) && frame.getLineNumber() > 0)
                .limit(PLACES)
                .toList();
        return (ours.isEmpty() ? Arrays.stream(way).limit(1) : ours.stream())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(", ", " (", ")"));
    }
}
