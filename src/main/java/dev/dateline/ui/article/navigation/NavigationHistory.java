package dev.dateline.ui.article.navigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The history of opened articles, as in a browser, with the reading position of each article.
///
/// Going back keeps the later articles until another one is opened.
public final class NavigationHistory {
    private static final int MAX_ENTRIES = 500;

    private final List<String> paths = new ArrayList<>();
    private final Map<String, Integer> offsets = new HashMap<>();
    private int current = -1;

    /// Adds an article after the current one and removes all later ones.
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

    /// Goes to the previous article and returns its path, if there is one.
    public Optional<String> back() {
        return hasBack() ? Optional.of(paths.get(--current)) : Optional.empty();
    }

    /// Goes to the next article and returns its path, if there is one.
    public Optional<String> forward() {
        return hasForward() ? Optional.of(paths.get(++current)) : Optional.empty();
    }

    /// Whether the history contains an article.
    public boolean hasCurrent() {
        return current >= 0;
    }

    public boolean hasBack() {
        return current > 0;
    }

    public boolean hasForward() {
        return current < paths.size() - 1;
    }

    /// Stores the reading position of an article.
    public void setOffset(String path, int offset) {
        offsets.put(path, offset);
    }

    /// Returns the reading position of an article, if there is one.
    public OptionalInt offset(String path) {
        Integer offset = offsets.get(path);
        return offset == null ? OptionalInt.empty() : OptionalInt.of(offset);
    }

    public void clear() {
        paths.clear();
        offsets.clear();
        current = -1;
    }
}
