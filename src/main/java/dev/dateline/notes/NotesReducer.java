package dev.dateline.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.NoteEvent.SameSpeaker;
import dev.dateline.notes.NoteEvent.SavedSearch;
import dev.dateline.notes.NoteEvent.Undo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Goes through acts in their order, leaving out those that were taken back, and keeps what holds
/// at the end.
final class NotesReducer {
    private final Map<ArticleId, ArticleNotesReducer> articles = new HashMap<>();
    private final Map<String, RecordedEvent<SavedSearch>> savedSearches = new HashMap<>();
    private final Map<String, Integer> lastSeenCounts = new HashMap<>();
    private final Map<String, NotedArticle> lastRead = new HashMap<>();
    private final Map<SameSpeaker, RecordedEvent<SameSpeaker>> sameSpeakers = new LinkedHashMap<>();

    private final Set<ArticleId> everCorrected = new HashSet<>();

    NotesReducer(Collection<Transaction> acts) {
        List<Transaction> inOrder = acts.stream().sorted(Transaction.BY_TIME).toList();
        Set<String> undone = undone(inOrder);
        for (Transaction act : inOrder) {
            act.events().forEach(this::recordCorrected);
            if (!undone.contains(act.id())) {
                act.events().forEach(change -> apply(act, change));
            }
        }
    }

    /// The latest first: an undo that was taken back takes nothing back.
    private static Set<String> undone(List<Transaction> inOrder) {
        var undone = new HashSet<String>();
        for (Transaction act : inOrder.reversed()) {
            if (!undone.contains(act.id())) {
                for (NoteEvent change : act.events()) {
                    if (change instanceof Undo(String taken)) {
                        undone.add(taken);
                    }
                }
            }
        }
        return undone;
    }

    private void recordCorrected(NoteEvent change) {
        if (change instanceof NoteEvent.Correction c) {
            everCorrected.add(c.article().id());
        } else if (change instanceof NoteEvent.ContentChanged(var earlier, ArticleId later)
                && everCorrected.contains(earlier.id())) {
            everCorrected.add(later);
        }
    }

    private void apply(Transaction act, NoteEvent change) {
        switch (change) {
            case NoteEvent.ArticleEvent c -> apply(act, c);
            case SameSpeaker c -> sameSpeakers.put(c, new RecordedEvent<>(act.id(), act.time(), c));
            case SavedSearch c when c.on() ->
                    savedSearches.put(c.name(), new RecordedEvent<>(act.id(), act.time(), c));
            case SavedSearch c -> savedSearches.remove(c.name());
            case NoteEvent.LastSeenCount(String search, String archive, int total) ->
                    lastSeenCounts.put(lastSeenKey(search, archive), total);
            case Undo _, NoteEvent.Unknown _ -> {}
        }
    }

    private void apply(Transaction act, NoteEvent.ArticleEvent change) {
        ArticleNotesReducer article =
                articles.computeIfAbsent(change.article().id(), _ -> new ArticleNotesReducer());
        if (change instanceof NoteEvent.ContentChanged(NotedArticle from, ArticleId later)) {
            var heir = articles.computeIfAbsent(later, _ -> new ArticleNotesReducer());
            heir.inheritFrom(article, new NotedArticle(later, from.archive(), from.path()));
        } else {
            article.apply(act, change);
            if (change instanceof NoteEvent.ReadingOffset(NotedArticle left, _)) {
                lastRead.put(left.archive(), left);
            }
        }
    }

    static String lastSeenKey(String search, String archive) {
        return search + "\n" + archive;
    }

    Notes notes() {
        var noted = new HashMap<ArticleId, ArticleNotes>();
        articles.forEach((id, reckoning) -> noted.put(id, reckoning.notes()));
        return new Notes(
                noted,
                savedSearches,
                lastSeenCounts,
                lastRead,
                new ArrayList<>(sameSpeakers.values()),
                everCorrected);
    }
}
