package dev.dateline.ui.shell;

import dev.dateline.library.Archive;

import java.io.Closeable;
import java.io.IOException;

/// How the window hears of changes in the folder of the open archive.
public interface Watching {
    /// Starts to watch until what is returned is closed; `changed` is called on the FX thread.
    ///
    /// @throws IOException where the system has no means to watch anything
    Closeable start(Archive archive, Runnable changed) throws IOException;
}
