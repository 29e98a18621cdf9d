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

/// Finds the articles of one archive that match query criteria about notes.
///
/// @param archive its absolute path
public record ArchiveNoteLookup(String archive, Supplier<Notes> notes) implements NoteLookup {
    @Override
    public Set<String> paths(Criterion.Noted criterion) {
        Notes currentNotes = notes.get();
        return currentNotes.notedOrReadArticles().stream()
                .filter(noted -> noted.archive().equals(archive))
                .filter(noted -> matches(currentNotes, noted.id(), criterion))
                .map(noted -> noted.path())
                .collect(Collectors.toSet());
    }

    @Override
    public SpeakerLinks speakerLinks() {
        return new SpeakerLinks(
                notes.get().sameSpeakers().stream()
                        .map(recorded ->
                                new Link(recorded.event().name(), recorded.event().other()))
                        .toList());
    }

    private static boolean matches(Notes notes, ArticleId id, Criterion.Noted criterion) {
        return switch (criterion.kind()) {
            case STARRED -> notes.isStarred(id);
            case READ -> notes.isRead(id);
            case TAGGED -> notes.tags(id).stream().anyMatch(criterion.tag()::equalsIgnoreCase);
            case ANNOTATED -> !notes.annotations(id).isEmpty();
        };
    }
}
