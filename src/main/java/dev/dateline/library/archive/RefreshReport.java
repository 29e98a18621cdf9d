package dev.dateline.library.archive;

import java.time.Duration;

/// Reports the numbers of files that a refresh added, changed, removed and left unchanged.
///
/// @param cancelled whether the refresh was cancelled; the next one does the rest
public record RefreshReport(
        int added, int changed, int removed, int unchanged, boolean cancelled, Duration duration) {
    public boolean hasNoChanges() {
        return added + changed + removed == 0;
    }
}
