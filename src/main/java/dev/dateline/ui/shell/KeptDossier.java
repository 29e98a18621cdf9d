package dev.dateline.ui.shell;

import dev.dateline.article.TextSpan;
import dev.dateline.library.Archive;
import dev.dateline.library.Selection;
import dev.dateline.notes.Change;
import dev.dateline.notes.Excerpt;
import dev.dateline.notes.Kept;
import dev.dateline.notes.NotedArticle;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.dossier.Collected;
import dev.dateline.ui.shell.DossierOrder.Difference;

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
record KeptDossier(SequencedMap<Collected, Double> items, int missing) {
    /// What of all that was ever collected belongs to an archive, in order.
    static KeptDossier find(Archive archive, List<Kept<Change.Collected>> kept) throws IOException {
        var items = new LinkedHashMap<Collected, Double>();
        int missing = 0;
        for (Kept<Change.Collected> one : kept) {
            if (belongs(archive, one.change().article())) {
                Optional<Collected> found = find(archive, one.change());
                found.ifPresent(collected -> items.put(collected, one.change().order()));
                missing += found.isPresent() ? 0 : 1;
            }
        }
        return new KeptDossier(items, missing);
    }

    /// An archive that is gone from where it lay may have been moved here.
    private static boolean belongs(Archive archive, NotedArticle article) {
        return article.archive().equals(archive.place().toString())
                || !Files.exists(Path.of(article.archive()));
    }

    private static Optional<Collected> find(Archive archive, Change.Collected kept)
            throws IOException {
        Optional<QuotedArticle> article = article(archive, kept.article());
        if (article.isEmpty() || kept.excerpt().isWhole()) {
            return article.map(Collected::of);
        }
        OptionalInt number = number(article.get(), kept.excerpt());
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(Collected.of(article.get(), number.getAsInt()));
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

    private static OptionalInt number(QuotedArticle article, Excerpt excerpt) {
        Optional<TextSpan> now = excerpt.in(article.article().text());
        for (int i = 0; i < article.quotes().size(); i++) {
            if (now.isPresent() && article.quotes().get(i).span().equals(now.get())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// What is to be kept of a step.
    static List<Change> changes(Archive archive, Difference<Selection.Item> step)
            throws IOException {
        var changes = new ArrayList<Change>();
        for (Map.Entry<Selection.Item, Double> gone : step.gone().entrySet()) {
            changes.add(change(archive, gone, false));
        }
        for (Map.Entry<Selection.Item, Double> put : step.put().entrySet()) {
            changes.add(change(archive, put, true));
        }
        return changes;
    }

    private static Change change(
            Archive archive, Map.Entry<Selection.Item, Double> entry, boolean on)
            throws IOException {
        Selection.Item item = entry.getKey();
        QuotedArticle article =
                archive.article(item.path())
                        .orElseThrow(() -> new FileNotFoundException(item.path()));
        var noted =
                new NotedArticle(article.article().id(), archive.place().toString(), item.path());
        Excerpt excerpt =
                switch (item) {
                    case Selection.Item.OfArticle _ -> Excerpt.WHOLE;
                    case Selection.Item.OfQuote(_, int number) ->
                            Excerpt.of(
                                    article.article().text(), article.quotes().get(number).span());
                };
        return new Change.Collected(noted, excerpt, entry.getValue(), on);
    }
}
