package dev.dateline.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The articles that were read, one after the other, as in a browser: going back keeps those that
/// one came from, until another is read. For each it knows how far it was read.
final class ReadingHistory {
    private static final int KEPT = 500;

    private final List<String> paths = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int now = -1;

    void visit(String path) {
        if (now >= 0 && paths.get(now).equals(path)) {
            return;
        }
        paths.subList(now + 1, paths.size()).clear();
        paths.add(path);
        if (paths.size() > KEPT) {
            paths.removeFirst();
        }
        now = paths.size() - 1;
    }

    Optional<String> back() {
        return hasBack() ? Optional.of(paths.get(--now)) : Optional.empty();
    }

    Optional<String> forward() {
        return hasForward() ? Optional.of(paths.get(++now)) : Optional.empty();
    }

    /// Whether anything was read yet.
    boolean isReading() {
        return now >= 0;
    }

    boolean hasBack() {
        return now > 0;
    }

    boolean hasForward() {
        return now < paths.size() - 1;
    }

    /// Remembers how far an article was read.
    void keepPlace(String path, int place) {
        places.put(path, place);
    }

    /// How far an article was read, if it was.
    OptionalInt place(String path) {
        Integer place = places.get(path);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    void clear() {
        paths.clear();
        places.clear();
        now = -1;
    }
}
