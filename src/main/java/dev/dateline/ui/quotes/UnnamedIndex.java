package dev.dateline.ui.quotes;

import dev.dateline.library.UnnamedReport;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.util.function.Consumer;

/// Finds who speaks without a name: an open archive, or a test. Called on background threads.
@FunctionalInterface
public interface UnnamedIndex {
    /// In what matches a query; what was found so far when the job is cancelled.
    ///
    /// @param begun is told now and then what was found so far, on the calling thread
    UnnamedReport unnamed(String query, JobContext job, Consumer<UnnamedReport> begun)
            throws IOException;
}
