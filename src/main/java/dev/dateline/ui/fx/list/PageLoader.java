package dev.dateline.ui.fx.list;

import java.io.IOException;
import java.util.List;

/// Loads pages of a [PagedList]. Called on background threads.
@FunctionalInterface
public interface PageLoader<T> {
    /// Returns at most `limit` items from index `offset`.
    List<T> load(int offset, int limit) throws IOException;
}
