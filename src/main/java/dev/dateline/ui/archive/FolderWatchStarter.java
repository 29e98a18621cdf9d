package dev.dateline.ui.archive;

import dev.dateline.library.Archive;

/// Watches the folder of an archive for changes.
public interface FolderWatchStarter {
    /// Watches the folder until the archive is closed. Does no I/O itself.
    ///
    /// @param changed is called on the FX thread after each change
    void watch(Archive archive, Runnable changed);
}
