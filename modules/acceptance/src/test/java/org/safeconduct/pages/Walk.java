package org.safeconduct.pages;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Goes through every door that an officer finds, and keeps one place of each kind. */
final class Walk {

    private final Map<String, Place> found = new LinkedHashMap<>();
    private final Function<String, Seat> seats;

    Walk(Function<String, Seat> seats) {
        this.seats = seats;
    }

    /** Walks from here on; a kind of page that another officer was seen at is not opened again. */
    void from(String officer, List<String> paths) {
        Deque<Place> ahead = new ArrayDeque<>();
        paths.forEach(path -> ahead.add(new Place(officer, path)));
        int starts = paths.size();
        for (int gone = 0; !ahead.isEmpty(); gone++) {
            Place place = ahead.poll();
            boolean isNew = found.putIfAbsent(place.kind(), place) == null;
            if (isNew || gone < starts) {
                ahead.addAll(beyond(place));
            }
        }
    }

    /** A page to which no door leads: the one before the login, and what is shown instead of a page. */
    void also(String officer, String path) {
        Place place = new Place(officer, path);
        found.put(place.toString(), place);
    }

    private List<Place> beyond(Place place) {
        Optional<List<String>> doors = seats.apply(place.officer()).doors(place.path());
        if (doors.isEmpty()) {
            found.remove(place.kind(), place);
        }
        return doors.stream().flatMap(List::stream).map(path -> new Place(place.officer(), path)).toList();
    }

    Collection<Place> places() {
        return found.values();
    }
}
