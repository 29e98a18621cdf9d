package dev.dateline.ui.fx.list;

import java.io.IOException;
import java.util.List;

/// Where the pages of a long list come from. Called on background threads.
@FunctionalInterface
public interface PageLoader<T> {
    /// The items from `offset` on, at most `limit` of them.
    List<T> load(int offset, int limit) throws IOException;
}
