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

/// Holds the items of the dossier in the user's order, each at most once, and its title.
///
/// FX thread only.
public final class DossierModel {
    private final ObservableList<DossierEntry> items = FXCollections.observableArrayList();
    private final ObservableList<DossierEntry> readOnlyItems =
            FXCollections.unmodifiableObservableList(items);
    private final Set<ExportSelection.Item> containedItems = new HashSet<>();
    private final StringProperty title = new SimpleStringProperty("");

    /// Returns an unmodifiable, observable view of the entries.
    public ObservableList<DossierEntry> items() {
        return readOnlyItems;
    }

    /// Returns the title on the cover; if it is empty, the cover shows the archive's name.
    public StringProperty titleProperty() {
        return title;
    }

    /// Adds an entry at the end, unless the dossier already contains its item. Returns whether it
    /// was added.
    public boolean add(DossierEntry entry) {
        return containedItems.add(entry.item()) && items.add(entry);
    }

    /// Adds the entries whose items the dossier does not contain yet, in one change. Returns the
    /// number of added entries.
    public int addAll(List<DossierEntry> entries) {
        List<DossierEntry> added =
                entries.stream().filter(entry -> containedItems.add(entry.item())).toList();
        items.addAll(added);
        return added.size();
    }

    /// Removes the entry at an index.
    public void remove(int index) {
        containedItems.remove(items.remove(index).item());
    }

    /// Moves an entry up (negative `by`) or down, at most to the first or last position. Returns
    /// its new index.
    public int move(int index, int by) {
        int target = Math.clamp(index + by, 0, items.size() - 1);
        if (target != index) {
            var moved = new ArrayList<>(items);
            moved.add(target, moved.remove(index));
            items.setAll(moved);
        }
        return target;
    }

    /// Replaces all entries.
    public void setAll(List<DossierEntry> entries) {
        containedItems.clear();
        entries.forEach(entry -> containedItems.add(entry.item()));
        items.setAll(entries);
    }

    /// Removes all entries.
    public void clear() {
        containedItems.clear();
        items.clear();
    }

    /// Returns the export selection: the entries, or the results of `search` if the dossier is
    /// empty.
    ExportSelection selection(ExportSelection.Matching search) {
        return items.isEmpty()
                ? search
                : new ExportSelection.Collected(items.stream().map(DossierEntry::item).toList());
    }
}
