package dev.dateline.ui.article.navigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The articles that were read, one after the other, as in a browser: going back keeps those that
/// one came from, until another is read. For each it knows how far it was read.
public final class NavigationHistory {
    private static final int MAX_ENTRIES = 500;

    private final List<String> paths = new ArrayList<>();
    private final Map<String, Integer> offsets = new HashMap<>();
    private int current = -1;

    public void visit(String path) {
        if (current >= 0 && paths.get(current).equals(path)) {
            return;
        }
        paths.subList(current + 1, paths.size()).clear();
        paths.add(path);
        if (paths.size() > MAX_ENTRIES) {
            paths.removeFirst();
        }
        current = paths.size() - 1;
    }

    public Optional<String> back() {
        return hasBack() ? Optional.of(paths.get(--current)) : Optional.empty();
    }

    public Optional<String> forward() {
        return hasForward() ? Optional.of(paths.get(++current)) : Optional.empty();
    }

    /// Whether anything was read yet.
    public boolean hasCurrent() {
        return current >= 0;
    }

    public boolean hasBack() {
        return current > 0;
    }

    public boolean hasForward() {
        return current < paths.size() - 1;
    }

    /// Remembers how far an article was read.
    public void setOffset(String path, int place) {
        offsets.put(path, place);
    }

    /// How far an article was read, if it was.
    public OptionalInt offset(String path) {
        Integer place = offsets.get(path);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    public void clear() {
        paths.clear();
        offsets.clear();
        current = -1;
    }
}
