package dev.dateline.ui.people;

import dev.dateline.job.JobContext;
import dev.dateline.library.people.PeopleReport;

import java.io.IOException;
import java.util.function.Consumer;

/// Finds people of a kind: an open archive, or a test. Called on background threads.
@FunctionalInterface
public interface PeopleLookup {
    /// In what matches a query; what was found so far when the job is cancelled.
    ///
    /// @param begun is told now and then what was found so far, on the calling thread
    PeopleReport find(String query, JobContext job, Consumer<PeopleReport> begun)
            throws IOException;
}
