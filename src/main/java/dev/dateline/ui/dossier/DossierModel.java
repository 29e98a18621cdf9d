package dev.dateline.ui.dossier;

import dev.dateline.library.export.ExportSelection;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is collected, in the reader's order, each thing once. Used on the FX thread only.
public final class DossierModel {
    private final ObservableList<DossierEntry> items = FXCollections.observableArrayList();
    private final ObservableList<DossierEntry> readOnlyItems =
            FXCollections.unmodifiableObservableList(items);
    private final Set<ExportSelection.Item> containedItems = new HashSet<>();
    private final StringProperty title = new SimpleStringProperty("");

    /// To look at and listen to; it is changed by the methods below.
    public ObservableList<DossierEntry> items() {
        return readOnlyItems;
    }

    /// What stands on the cover; empty for the archive's name.
    public StringProperty titleProperty() {
        return title;
    }

    /// Adds a thing at the end, unless it is there already; answers whether it was added.
    public boolean add(DossierEntry collected) {
        return containedItems.add(collected.item()) && items.add(collected);
    }

    /// Adds what is not there yet, in one step; answers how many there were.
    public int addAll(List<DossierEntry> collected) {
        List<DossierEntry> added =
                collected.stream().filter(c -> containedItems.add(c.item())).toList();
        items.addAll(added);
        return added.size();
    }

    public boolean contains(ExportSelection.Item item) {
        return containedItems.contains(item);
    }

    public void remove(int index) {
        containedItems.remove(items.remove(index).item());
    }

    /// Moves a thing up (negative) or down, no further than the ends; answers its new place.
    public int move(int index, int by) {
        int target = Math.clamp(index + by, 0, items.size() - 1);
        if (target != index) {
            var moved = new ArrayList<>(items);
            moved.add(target, moved.remove(index));
            items.setAll(moved);
        }
        return target;
    }

    /// Shows what was collected another time, in the stead of what is there.
    public void setAll(List<DossierEntry> collected) {
        containedItems.clear();
        collected.forEach(c -> containedItems.add(c.item()));
        items.setAll(collected);
    }

    public void clear() {
        containedItems.clear();
        items.clear();
    }

    /// What is to be exported: all that is collected, or else all that a search found.
    ExportSelection selection(ExportSelection.Matching search) {
        return items.isEmpty()
                ? search
                : new ExportSelection.Collected(items.stream().map(DossierEntry::item).toList());
    }
}
