package dev.dateline.ui.archive;

import dev.dateline.library.Archive;

/// How the window hears of changes in the folder of the open archive.
public interface ArchiveWatcher {
    /// Starts to watch until the archive is closed; `changed` is called on the FX thread. Does no
    /// I/O.
    void watch(Archive archive, Runnable changed);
}
