package dev.dateline.cli.context;

import dev.dateline.library.DataDirectories;
import dev.dateline.library.DeepLink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The window, as the command line sees it.
public interface WindowLauncher {
    /// Opens the window and returns when it was closed.
    ///
    /// @param archives what to show; empty for what was open the last time
    /// @param homes where indexes and notes are kept
    /// @return the program's exit status
    /// @throws IOException when no window can be opened, with a message for people
    int open(List<Path> archives, DataDirectories homes) throws IOException;

    /// Opens the window on the article that a link leads to, and returns when it was closed.
    int open(DeepLink link, DataDirectories homes) throws IOException;

    /// Draws the window without a display and writes the picture.
    ///
    /// @return the program's exit status
    /// @throws WrongUsageException for a view or theme that there is not
    /// @throws IOException when the archive or the target cannot be used
    int snapshot(SnapshotOptions request) throws UsageException, IOException;
}
