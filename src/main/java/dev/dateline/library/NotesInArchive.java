package dev.dateline.library;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.Notes;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.quote.SpeakerLinks.Link;
import dev.dateline.search.Criterion;
import dev.dateline.search.NotedArticles;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The reader's notes on the articles of one archive, for queries to ask for.
///
/// @param archive its place, as notes name it
record NotesInArchive(String archive, Supplier<Notes> notes) implements NotedArticles {
    @Override
    public Set<String> paths(Criterion.Noted what) {
        Notes now = notes.get();
        return now.articlesWithRead().stream()
                .filter(noted -> noted.archive().equals(archive))
                .filter(noted -> bears(now, noted.id(), what))
                .map(noted -> noted.path())
                .collect(Collectors.toSet());
    }

    @Override
    public SpeakerLinks links() {
        return new SpeakerLinks(
                notes.get().samePersons().stream()
                        .map(kept -> new Link(kept.change().name(), kept.change().other()))
                        .toList());
    }

    private static boolean bears(Notes notes, ArticleId id, Criterion.Noted what) {
        return switch (what.mark()) {
            case STARRED -> notes.isStarred(id);
            case READ -> notes.isRead(id);
            case TAGGED -> notes.tags(id).stream().anyMatch(what.tag()::equalsIgnoreCase);
            case REMARKED -> !notes.remarks(id).isEmpty();
        };
    }
}
