package dev.dateline.library.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.Notes;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.quote.SpeakerLinks.Link;
import dev.dateline.search.NoteLookup;
import dev.dateline.search.query.Criterion;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The reader's notes on the articles of one archive, for queries to ask for.
///
/// @param archive its place, as notes name it
public record ArchiveNoteLookup(String archive, Supplier<Notes> notes) implements NoteLookup {
    @Override
    public Set<String> paths(Criterion.Noted what) {
        Notes now = notes.get();
        return now.notedOrReadArticles().stream()
                .filter(noted -> noted.archive().equals(archive))
                .filter(noted -> matches(now, noted.id(), what))
                .map(noted -> noted.path())
                .collect(Collectors.toSet());
    }

    @Override
    public SpeakerLinks speakerLinks() {
        return new SpeakerLinks(
                notes.get().sameSpeakers().stream()
                        .map(kept -> new Link(kept.event().name(), kept.event().other()))
                        .toList());
    }

    private static boolean matches(Notes notes, ArticleId id, Criterion.Noted what) {
        return switch (what.kind()) {
            case STARRED -> notes.isStarred(id);
            case READ -> notes.isRead(id);
            case TAGGED -> notes.tags(id).stream().anyMatch(what.tag()::equalsIgnoreCase);
            case ANNOTATED -> !notes.annotations(id).isEmpty();
        };
    }
}
