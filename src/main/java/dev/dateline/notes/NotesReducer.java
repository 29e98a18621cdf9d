package dev.dateline.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.NoteEvent.SameSpeaker;
import dev.dateline.notes.NoteEvent.SavedSearch;
import dev.dateline.notes.NoteEvent.Undo;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Computes the notes that are in effect from transactions.
///
/// Applies the events of all transactions in the order of their times, except those that were
/// undone.
final class NotesReducer {
    final Map<ArticleId, ArticleNotes> articles = new HashMap<>();
    final Map<String, RecordedEvent<SavedSearch>> savedSearches = new HashMap<>();
    final Map<String, Integer> lastSeenCounts = new HashMap<>();
    final Map<String, NotedArticle> lastRead = new HashMap<>();
    final Map<SameSpeaker, RecordedEvent<SameSpeaker>> sameSpeakers = new LinkedHashMap<>();
    final Set<ArticleId> everCorrected = new HashSet<>();

    NotesReducer(Collection<Transaction> transactions) {
        List<Transaction> inOrder = transactions.stream().sorted(Transaction.BY_TIME).toList();
        Set<String> undone = undone(inOrder);
        for (Transaction transaction : inOrder) {
            transaction.events().forEach(this::recordCorrected);
            if (!undone.contains(transaction.id())) {
                transaction.events().forEach(event -> apply(transaction, event));
            }
        }
    }

    /// Returns the IDs of all transactions that are undone. Starts with the latest transaction,
    /// because an undone undo has no effect.
    private static Set<String> undone(List<Transaction> inOrder) {
        var undone = new HashSet<String>();
        for (Transaction transaction : inOrder.reversed()) {
            if (!undone.contains(transaction.id())) {
                for (NoteEvent event : transaction.events()) {
                    if (event instanceof Undo(String id)) {
                        undone.add(id);
                    }
                }
            }
        }
        return undone;
    }

    private void recordCorrected(NoteEvent event) {
        if (event instanceof NoteEvent.Correction correction) {
            everCorrected.add(correction.article().id());
        } else if (event instanceof NoteEvent.ContentChanged(var earlier, ArticleId later)
                && everCorrected.contains(earlier.id())) {
            everCorrected.add(later);
        }
    }

    private void apply(Transaction transaction, NoteEvent event) {
        switch (event) {
            case NoteEvent.ArticleEvent e -> apply(transaction, e);
            case SameSpeaker e -> sameSpeakers.put(e, RecordedEvent.of(transaction, e));
            case SavedSearch e when e.on() ->
                    savedSearches.put(e.name(), RecordedEvent.of(transaction, e));
            case SavedSearch e -> savedSearches.remove(e.name());
            case NoteEvent.LastSeenCount(String search, String archive, int total) ->
                    lastSeenCounts.put(lastSeenKey(search, archive), total);
            case Undo _, NoteEvent.Unknown _ -> {}
        }
    }

    private void apply(Transaction transaction, NoteEvent.ArticleEvent event) {
        ArticleNotes article = notesOf(event.article().id());
        if (event instanceof NoteEvent.ContentChanged(NotedArticle from, ArticleId later)) {
            notesOf(later)
                    .inheritFrom(article, new NotedArticle(later, from.archive(), from.path()));
        } else {
            article.apply(transaction, event);
            if (event instanceof NoteEvent.ReadingOffset(NotedArticle left, _)) {
                lastRead.put(left.archive(), left);
            }
        }
    }

    private ArticleNotes notesOf(ArticleId id) {
        return articles.computeIfAbsent(id, _ -> new ArticleNotes());
    }

    static String lastSeenKey(String search, String archive) {
        return search + "\n" + archive;
    }
}
