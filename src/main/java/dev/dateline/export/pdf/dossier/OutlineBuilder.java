package dev.dateline.export.pdf.dossier;

import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.object.Outline;
import dev.dateline.export.summary.ItemGroups;
import dev.dateline.export.summary.ItemSummary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The bookmarks: contents, items in their groups, appendices.
public final class OutlineBuilder {
    private final Outline outline = new Outline();

    public Outline outline() {
        return outline;
    }

    public void add(String title, String place) {
        outline.root().add(title, place);
    }

    /// @param places where each item begins
    public void addItems(
            List<ItemSummary> entries, ItemGroups groups, Function<ItemSummary, String> places) {
        var open = new ArrayList<OpenGroup>();
        for (ItemSummary entry : entries) {
            String place = places.apply(entry);
            Outline.Item node = outline.root();
            String above = "";
            for (int level = 0; level < groups.levelNames().size(); level++) {
                String name = groups.levelNames().get(level).apply(entry);
                boolean isOpen = level < open.size() && open.get(level).name().equals(name);
                if (!isOpen) {
                    open.subList(Math.min(level, open.size()), open.size()).clear();
                    // what has no date has neither month nor year
                    open.add(
                            new OpenGroup(name, name.equals(above) ? node : node.add(name, place)));
                }
                node = open.get(level).node();
                above = name;
            }
            node.add(TextSanitizer.replaceInvalid(entry.headline()), place);
        }
    }

    private record OpenGroup(String name, Outline.Item node) {}
}
