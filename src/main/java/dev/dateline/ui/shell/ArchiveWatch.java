package dev.dateline.ui.shell;

import dev.dateline.library.Archive;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.Closeable;
import java.io.IOException;

/// The watch on the folder of the open archive, one at a time.
final class ArchiveWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveWatch.class);

    private final Watching watching;
    private final Runnable changed;
    private @Nullable Archive watched;
    private Closeable watch = () -> {};

    /// `changed` is called on the FX thread.
    ArchiveWatch(Watching watching, Runnable changed) {
        this.watching = watching;
        this.changed = changed;
    }

    /// Ends the watch that is on and starts one on another archive; where there can be none, the
    /// reader brings the archive up to date by hand. On the FX thread.
    void turnTo(Archive archive) {
        stop();
        watched = archive;
        try {
            watch = watching.start(archive, () -> tell(archive));
        } catch (IOException e) {
            LOG.info("{} is not watched", archive.place(), e);
        }
    }

    /// Ends the watch that is on.
    void stop() {
        watched = null;
        try {
            watch.close();
        } catch (IOException e) {
            LOG.info("a watch does not end", e);
        }
    }

    /// What a watch that has just ended still tells counts no more.
    private void tell(Archive archive) {
        if (archive == watched) {
            changed.run();
        }
    }
}
