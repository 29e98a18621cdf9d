package dev.dateline.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/// What the window asks of the machine around it.
interface Desk {
    /// Lets the reader choose a folder; empty if they think better of it.
    Optional<Path> chooseFolder();

    /// Shows a file in its folder.
    void showFile(Path file);

    /// The archive that comes with Dateline to try it on; empty if it was not installed.
    Optional<Path> sample();

    /// Closes the window.
    void close();
}
