package dev.dateline.ui.fx;

import dev.dateline.dossier.ExportFormat;

import java.nio.file.Path;
import java.util.Optional;

/// Services of the operating system and of the application around a window. FX thread only.
public interface DesktopServices {
    /// Asks the user for a folder. Empty if the user cancels.
    Optional<Path> chooseFolder();

    /// Asks the user for a file to export to. Empty if the user cancels.
    ///
    /// @param suggestion a file name
    Optional<Path> chooseTarget(String suggestion, ExportFormat format);

    /// Opens a file in its default program.
    void openFile(Path file);

    /// Shows a file in the file manager.
    void showFile(Path file);

    /// Opens another window with an archive, or with the welcome view if `archive` is empty.
    void openWindow(Optional<Path> archive);

    /// Closes the window.
    void close();
}
