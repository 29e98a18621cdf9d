package dev.dateline.ui.quotes;

import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SpeakerSummary;

import java.io.IOException;

/// What these views ask: an open archive, or a test. Called on background threads.
public interface QuoteLookup {
    QuotePage quotes(QuoteRequest request) throws IOException;

    SpeakerSummary speaker(String name) throws IOException;

    SearchPage search(SearchRequest request) throws IOException;
}
