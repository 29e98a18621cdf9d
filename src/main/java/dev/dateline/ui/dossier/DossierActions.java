package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.library.export.ExportSelection;

import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.Optional;

/// What the dossier asks of the window around it. Called on the FX thread.
public interface DossierActions {
    /// An article is to be shown, at a quotation of it if the item is one.
    void open(ExportSelection.Item item);

    /// The search whose articles are exported while nothing is collected.
    ExportSelection.Matching search();

    /// What the reader should know before they export; empty if there is nothing.
    ObservableValue<String> exportWarning();

    /// Lets the reader choose where to write to; empty if they think better of it.
    ///
    /// @param suggestion a file name with the format's ending
    Optional<Path> chooseTarget(String suggestion, ExportFormat format);

    /// A finished file is to be opened with the machine's program for it.
    void openFile(Path file);

    void showFolder(Path file);
}
