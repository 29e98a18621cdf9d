package dev.dateline.ui.dossier;

import dev.dateline.article.TextSpan;
import dev.dateline.library.Archive;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.RecordedEvent;
import dev.dateline.notes.TextAnchor;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.dossier.FractionalOrder.Changes;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

/// A dossier read from the notes, with its items looked up in an archive.
///
/// Stored items name their article by ID and path and their quotation by a text anchor. The methods
/// do I/O.
///
/// @param items the items found in the archive, with their sort keys, in order
/// @param missing the number of items that are not in the archive
public record StoredDossier(SequencedMap<DossierEntry, Double> items, int missing) {
    /// Looks up the stored items that belong to an archive.
    public static StoredDossier resolve(
            Archive archive, List<RecordedEvent<NoteEvent.CollectedItem>> stored)
            throws IOException {
        var items = new LinkedHashMap<DossierEntry, Double>();
        int missing = 0;
        for (RecordedEvent<NoteEvent.CollectedItem> item : stored) {
            if (belongsTo(archive, item.event().article())) {
                Optional<DossierEntry> found = resolve(archive, item.event());
                found.ifPresent(entry -> items.put(entry, item.event().order()));
                missing += found.isPresent() ? 0 : 1;
            }
        }
        return new StoredDossier(items, missing);
    }

    /// Returns whether an article was collected in `archive`, or in an archive that no longer
    /// exists.
    ///
    /// An archive that no longer exists may have been moved here.
    private static boolean belongsTo(Archive archive, NotedArticle article) {
        return article.archive().equals(archive.location().toString())
                || !new File(article.archive()).exists();
    }

    private static Optional<DossierEntry> resolve(Archive archive, NoteEvent.CollectedItem stored)
            throws IOException {
        Optional<QuotedArticle> article = article(archive, stored.article());
        if (article.isEmpty() || stored.anchor().isWholeArticle()) {
            return article.map(DossierEntry::of);
        }
        OptionalInt index = quoteIndex(article.get(), stored.anchor());
        return index.isEmpty()
                ? Optional.empty()
                : Optional.of(DossierEntry.of(article.get(), index.getAsInt()));
    }

    private static Optional<QuotedArticle> article(Archive archive, NotedArticle noted)
            throws IOException {
        Optional<QuotedArticle> unchanged =
                archive.article(noted.path()).filter(a -> a.article().id().equals(noted.id()));
        if (unchanged.isPresent()) {
            return unchanged;
        }
        List<String> moved = archive.paths(noted.id());
        return moved.isEmpty() ? archive.article(noted.path()) : archive.article(moved.getFirst());
    }

    private static OptionalInt quoteIndex(QuotedArticle article, TextAnchor anchor) {
        Optional<TextSpan> span = anchor.locateIn(article.article().text());
        for (int i = 0; i < article.quotes().size(); i++) {
            if (span.isPresent() && article.quotes().get(i).span().equals(span.get())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// Returns the note events that store changed sort keys and removed items.
    public static List<NoteEvent> noteEvents(Archive archive, Changes<ExportSelection.Item> changes)
            throws IOException {
        var events = new ArrayList<NoteEvent>();
        for (Map.Entry<ExportSelection.Item, Double> removed : changes.removed().entrySet()) {
            events.add(noteEvent(archive, removed, false));
        }
        for (Map.Entry<ExportSelection.Item, Double> assigned : changes.assigned().entrySet()) {
            events.add(noteEvent(archive, assigned, true));
        }
        return events;
    }

    private static NoteEvent noteEvent(
            Archive archive, Map.Entry<ExportSelection.Item, Double> entry, boolean inDossier)
            throws IOException {
        ExportSelection.Item item = entry.getKey();
        QuotedArticle article =
                archive.article(item.path())
                        .orElseThrow(() -> new FileNotFoundException(item.path()));
        var noted =
                new NotedArticle(
                        article.article().id(), archive.location().toString(), item.path());
        TextAnchor anchor =
                switch (item) {
                    case ExportSelection.Item.ArticleItem _ -> TextAnchor.WHOLE_ARTICLE;
                    case ExportSelection.Item.QuoteItem(_, int index) ->
                            TextAnchor.of(
                                    article.article().text(), article.quotes().get(index).span());
                };
        return new NoteEvent.CollectedItem(noted, anchor, entry.getValue(), inDossier);
    }
}
