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

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

/// A dossier as it is kept with the notes: by what articles and quotations say. `missing` things
/// are not in the archive. Its methods do I/O.
public record StoredDossier(SequencedMap<DossierEntry, Double> items, int missing) {
    /// What of all that was ever collected belongs to an archive, in order.
    public static StoredDossier resolve(
            Archive archive, List<RecordedEvent<NoteEvent.CollectedItem>> kept) throws IOException {
        var items = new LinkedHashMap<DossierEntry, Double>();
        int missing = 0;
        for (RecordedEvent<NoteEvent.CollectedItem> one : kept) {
            if (belongsTo(archive, one.event().article())) {
                Optional<DossierEntry> found = resolve(archive, one.event());
                found.ifPresent(collected -> items.put(collected, one.event().order()));
                missing += found.isPresent() ? 0 : 1;
            }
        }
        return new StoredDossier(items, missing);
    }

    /// An archive that is gone from where it lay may have been moved here.
    private static boolean belongsTo(Archive archive, NotedArticle article) {
        return article.archive().equals(archive.location().toString())
                || !Files.exists(Path.of(article.archive()));
    }

    private static Optional<DossierEntry> resolve(Archive archive, NoteEvent.CollectedItem kept)
            throws IOException {
        Optional<QuotedArticle> article = article(archive, kept.article());
        if (article.isEmpty() || kept.anchor().isWholeArticle()) {
            return article.map(DossierEntry::of);
        }
        OptionalInt number = quoteIndex(article.get(), kept.anchor());
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(DossierEntry.of(article.get(), number.getAsInt()));
    }

    private static Optional<QuotedArticle> article(Archive archive, NotedArticle noted)
            throws IOException {
        Optional<QuotedArticle> there =
                archive.article(noted.path()).filter(a -> a.article().id().equals(noted.id()));
        if (there.isPresent()) {
            return there;
        }
        List<String> moved = archive.paths(noted.id());
        return moved.isEmpty() ? archive.article(noted.path()) : archive.article(moved.getFirst());
    }

    private static OptionalInt quoteIndex(QuotedArticle article, TextAnchor excerpt) {
        Optional<TextSpan> now = excerpt.locateIn(article.article().text());
        for (int i = 0; i < article.quotes().size(); i++) {
            if (now.isPresent() && article.quotes().get(i).span().equals(now.get())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// What is to be kept of a step.
    public static List<NoteEvent> noteEvents(Archive archive, Changes<ExportSelection.Item> step)
            throws IOException {
        var changes = new ArrayList<NoteEvent>();
        for (Map.Entry<ExportSelection.Item, Double> gone : step.removed().entrySet()) {
            changes.add(noteEvent(archive, gone, false));
        }
        for (Map.Entry<ExportSelection.Item, Double> put : step.assigned().entrySet()) {
            changes.add(noteEvent(archive, put, true));
        }
        return changes;
    }

    private static NoteEvent noteEvent(
            Archive archive, Map.Entry<ExportSelection.Item, Double> entry, boolean on)
            throws IOException {
        ExportSelection.Item item = entry.getKey();
        QuotedArticle article =
                archive.article(item.path())
                        .orElseThrow(() -> new FileNotFoundException(item.path()));
        var noted =
                new NotedArticle(
                        article.article().id(), archive.location().toString(), item.path());
        TextAnchor excerpt =
                switch (item) {
                    case ExportSelection.Item.ArticleItem _ -> TextAnchor.WHOLE_ARTICLE;
                    case ExportSelection.Item.QuoteItem(_, int number) ->
                            TextAnchor.of(
                                    article.article().text(), article.quotes().get(number).span());
                };
        return new NoteEvent.CollectedItem(noted, excerpt, entry.getValue(), on);
    }
}
