package dev.dateline.ui.quotes.reuse;

import dev.dateline.library.reuse.QuoteReuse;
import dev.dateline.quote.Speaker;

import java.io.IOException;
import java.util.List;

/// Finds where words are printed again: an open archive, or a test. Called on background threads.
@FunctionalInterface
public interface QuoteReuseLookup {
    /// Oldest first.
    List<QuoteReuse> findReuses(String words, Speaker speaker) throws IOException;
}
