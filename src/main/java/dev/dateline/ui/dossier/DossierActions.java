package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.library.export.ExportSelection;

import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.Optional;

/// Actions that the dossier pane requests from the window. Called on the FX thread.
public interface DossierActions {
    /// Opens the article of a dossier item, at the quotation if the item is a quotation.
    void open(ExportSelection.Item item);

    /// Returns the current search, which is exported while the dossier is empty.
    ExportSelection.Matching search();

    /// Returns a warning to show before an export, or an empty string.
    ObservableValue<String> exportWarning();

    /// Asks the user for the file to export to. Empty if the user cancels.
    ///
    /// @param suggestedName a file name with the extension of the format
    Optional<Path> chooseTarget(String suggestedName, ExportFormat format);

    /// Opens an exported file with the default program for it.
    void openFile(Path file);

    /// Shows a file in the file manager.
    void showFolder(Path file);
}
