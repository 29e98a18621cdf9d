package dev.dateline.library.archive;

import java.time.Duration;

/// What bringing an archive up to date did: files added, changed, removed and left as they were,
/// and whether it was cancelled before the end (what was done is kept; the next refresh does the
/// rest).
public record RefreshReport(
        int added, int changed, int removed, int unchanged, boolean cancelled, Duration duration) {
    public boolean hasNoChanges() {
        return added + changed + removed == 0;
    }
}
