package dev.dateline.ui.quotes;

import dev.dateline.library.UnnamedReport;
import dev.dateline.work.JobContext;

import java.io.IOException;

/// Finds who speaks without a name: an open archive, or a test. Called on background threads.
@FunctionalInterface
public interface UnnamedIndex {
    /// In what matches a query; what was found so far when the job is cancelled.
    UnnamedReport unnamed(String query, JobContext job) throws IOException;
}
