package dev.dateline.ui.window;

import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.Messages;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.ui.search.Searcher;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/// An open archive, as it answers the search box: in the language of the window.
record ArchiveSearcher(Archive archive) implements Searcher {
    @Override
    public SearchPage search(SearchRequest request, JobContext job) throws IOException {
        SearchPage page = archive.search(request, job);
        String words = archive.asOf().describe(request.query(), LocalizedMessages.DISPLAY);
        return page.withQueryDescription(
                page.complete() ? words : Messages.of("search.stopped", words));
    }

    @Override
    public OptionalInt rowOf(SearchRequest request, String path) throws IOException {
        int row = archive.paths(request.query(), request.order()).indexOf(path);
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    @Override
    public Optional<String> respell(String query) throws IOException {
        return archive.suggestSpelling(query);
    }
}
