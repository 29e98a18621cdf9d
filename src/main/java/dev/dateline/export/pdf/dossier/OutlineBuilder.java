package dev.dateline.export.pdf.dossier;

import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.object.Outline;
import dev.dateline.export.summary.ItemGroups;
import dev.dateline.export.summary.ItemSummary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Builds the bookmarks of a PDF: contents, items by group, and appendices.
public final class OutlineBuilder {
    private final Outline outline = new Outline();

    public Outline outline() {
        return outline;
    }

    /// Adds a bookmark at the top level.
    public void add(String title, String destination) {
        outline.root().add(title, destination);
    }

    /// Adds the bookmarks of all items below the bookmarks of their groups.
    ///
    /// @param destinations return where an item starts
    public void addItems(
            List<ItemSummary> items,
            ItemGroups groups,
            Function<ItemSummary, String> destinations) {
        var currentGroups = new ArrayList<Group>();
        for (ItemSummary item : items) {
            String destination = destinations.apply(item);
            Outline.Item parent = outline.root();
            String parentName = "";
            for (int level = 0; level < groups.levelNames().size(); level++) {
                String name = groups.levelNames().get(level).apply(item);
                boolean isCurrent =
                        level < currentGroups.size()
                                && currentGroups.get(level).name().equals(name);
                if (!isCurrent) {
                    currentGroups.subList(level, currentGroups.size()).clear();
                    // undated items have the same name for year and month, and one bookmark
                    boolean isSameGroup = name.equals(parentName);
                    currentGroups.add(
                            new Group(name, isSameGroup ? parent : parent.add(name, destination)));
                }
                parent = currentGroups.get(level).bookmark();
                parentName = name;
            }
            parent.add(TextSanitizer.replaceInvalid(item.headline()), destination);
        }
    }

    private record Group(String name, Outline.Item bookmark) {}
}
