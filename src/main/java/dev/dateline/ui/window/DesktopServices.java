package dev.dateline.ui.window;

import dev.dateline.dossier.ExportFormat;

import java.nio.file.Path;
import java.util.Optional;

/// What the window asks of the machine around it.
public interface DesktopServices {
    /// Lets the reader choose a folder; empty if they think better of it.
    Optional<Path> chooseFolder();

    /// Lets the reader choose where to write to; empty if they think better of it.
    Optional<Path> chooseTarget(String suggestion, ExportFormat format);

    /// Opens a file with the machine's program for it.
    void openFile(Path file);

    /// Shows a file in its folder.
    void showFile(Path file);

    /// Opens another window, on an archive or, without one, on the choice among those known.
    void openWindow(Optional<Path> archive);

    /// Closes the window.
    void close();
}
