package dev.dateline.ui.quotes;

import dev.dateline.work.JobContext;
import dev.dateline.work.Progress;

import java.util.concurrent.atomic.AtomicBoolean;

/// A job that ends, with what it has, as soon as it is told that this is enough.
record EndingJob(JobContext job, AtomicBoolean enough) implements JobContext {
    @Override
    public void report(Progress progress) {
        job.report(progress);
    }

    @Override
    public boolean isCancelled() {
        return enough.get() || job.isCancelled();
    }

    @Override
    public void holdWhilePaused() {
        job.holdWhilePaused();
    }
}
