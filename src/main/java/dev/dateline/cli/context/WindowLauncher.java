package dev.dateline.cli.context;

import dev.dateline.library.DataDirectories;
import dev.dateline.library.DeepLink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Opens or draws the window for the command line.
public interface WindowLauncher {
    /// Opens the window and returns when it is closed.
    ///
    /// @param archives the archives to open; if empty, those that were open last time
    /// @param directories where indexes and notes are stored
    /// @return the program's exit status
    /// @throws IOException if no window can be opened, with a message for the user
    int open(List<Path> archives, DataDirectories directories) throws IOException;

    /// Opens the window at the target of a link and returns when it is closed.
    ///
    /// @return the program's exit status
    /// @throws IOException if no window can be opened, with a message for the user
    int open(DeepLink link, DataDirectories directories) throws IOException;

    /// Draws the window without a display and writes the picture.
    ///
    /// @return the program's exit status
    /// @throws UsageException if there is no such view or theme
    /// @throws IOException if the archive or the target cannot be used
    int snapshot(SnapshotOptions options) throws UsageException, IOException;
}
