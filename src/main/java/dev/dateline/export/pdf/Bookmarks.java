package dev.dateline.export.pdf;

import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Entry;
import dev.dateline.export.account.Groups;
import dev.dateline.export.file.Outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The bookmarks: contents, items in their groups, appendices.
final class Bookmarks {
    private final Outline outline = new Outline();

    Outline outline() {
        return outline;
    }

    void add(String title, String place) {
        outline.root().add(title, place);
    }

    /// @param places where each item begins
    void addItems(List<Entry> entries, Groups groups, Function<Entry, String> places) {
        var open = new ArrayList<Group>();
        for (Entry entry : entries) {
            String place = places.apply(entry);
            Outline.Node node = outline.root();
            String above = "";
            for (int level = 0; level < groups.levels().size(); level++) {
                String name = groups.levels().get(level).apply(entry);
                boolean isOpen = level < open.size() && open.get(level).name().equals(name);
                if (!isOpen) {
                    open.subList(Math.min(level, open.size()), open.size()).clear();
                    // what has no date has neither month nor year
                    open.add(new Group(name, name.equals(above) ? node : node.add(name, place)));
                }
                node = open.get(level).node();
                above = name;
            }
            node.add(CleanText.valid(entry.headline()), place);
        }
    }

    private record Group(String name, Outline.Node node) {}
}
