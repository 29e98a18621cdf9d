package dev.dateline.ui.dossier;

import dev.dateline.library.Selection;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.HashSet;
import java.util.Set;

/// What is collected, in the reader's order, each thing once. Used on the FX thread only.
public final class DossierModel {
    private final ObservableList<Collected> items = FXCollections.observableArrayList();
    private final ObservableList<Collected> shown = FXCollections.unmodifiableObservableList(items);
    private final Set<Selection.Item> known = new HashSet<>();
    private final StringProperty title = new SimpleStringProperty("");

    /// To look at and listen to; it is changed by the methods below.
    public ObservableList<Collected> items() {
        return shown;
    }

    /// What stands on the cover; empty for the archive's name.
    public StringProperty titleProperty() {
        return title;
    }

    /// Adds a thing at the end, unless it is there already; answers whether it was added.
    public boolean add(Collected collected) {
        return known.add(collected.item()) && items.add(collected);
    }

    public boolean contains(Selection.Item item) {
        return known.contains(item);
    }

    public void remove(int index) {
        known.remove(items.remove(index).item());
    }

    /// Moves a thing up (negative) or down, no further than the ends; answers its new place.
    public int move(int index, int by) {
        int target = Math.clamp(index + by, 0, items.size() - 1);
        if (target != index) {
            items.add(target, items.remove(index));
        }
        return target;
    }

    public void clear() {
        known.clear();
        items.clear();
    }

    /// What is to be exported: all that is collected, or else all that a search found.
    Selection selection(Selection.Matching search) {
        return items.isEmpty()
                ? search
                : new Selection.Collected(items.stream().map(Collected::item).toList());
    }
}
