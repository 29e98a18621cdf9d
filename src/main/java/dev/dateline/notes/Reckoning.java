package dev.dateline.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.Change.SamePerson;
import dev.dateline.notes.Change.SavedSearch;
import dev.dateline.notes.Change.Undo;

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
final class Reckoning {
    private final Map<ArticleId, ArticleReckoning> articles = new HashMap<>();
    private final Map<String, Kept<SavedSearch>> searches = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, NotedArticle> lastRead = new HashMap<>();
    private final Map<SamePerson, Kept<SamePerson>> samePersons = new LinkedHashMap<>();

    private final Set<ArticleId> everCorrected = new HashSet<>();

    Reckoning(Collection<Act> acts) {
        List<Act> inOrder = acts.stream().sorted(Act.IN_ORDER).toList();
        Set<String> undone = undone(inOrder);
        for (Act act : inOrder) {
            act.changes().forEach(this::remember);
            if (!undone.contains(act.id())) {
                act.changes().forEach(change -> apply(act, change));
            }
        }
    }

    /// The latest first: an undo that was taken back takes nothing back.
    private static Set<String> undone(List<Act> inOrder) {
        var undone = new HashSet<String>();
        for (Act act : inOrder.reversed()) {
            if (!undone.contains(act.id())) {
                for (Change change : act.changes()) {
                    if (change instanceof Undo(String taken)) {
                        undone.add(taken);
                    }
                }
            }
        }
        return undone;
    }

    private void remember(Change change) {
        if (change instanceof Change.Correction c) {
            everCorrected.add(c.article().id());
        } else if (change instanceof Change.Became(var earlier, ArticleId later)
                && everCorrected.contains(earlier.id())) {
            everCorrected.add(later);
        }
    }

    private void apply(Act act, Change change) {
        switch (change) {
            case Change.OfArticle c -> apply(act, c);
            case SamePerson c -> samePersons.put(c, new Kept<>(act.id(), act.time(), c));
            case SavedSearch c when c.on() ->
                    searches.put(c.name(), new Kept<>(act.id(), act.time(), c));
            case SavedSearch c -> searches.remove(c.name());
            case Change.Seen(String search, String archive, int total) ->
                    seen.put(seenKey(search, archive), total);
            case Undo _, Change.Unknown _ -> {}
        }
    }

    private void apply(Act act, Change.OfArticle change) {
        ArticleReckoning article =
                articles.computeIfAbsent(change.article().id(), _ -> new ArticleReckoning());
        if (change instanceof Change.Became(NotedArticle from, ArticleId later)) {
            var heir = articles.computeIfAbsent(later, _ -> new ArticleReckoning());
            heir.inherit(article, new NotedArticle(later, from.archive(), from.path()));
        } else {
            article.apply(act, change);
            if (change instanceof Change.Left(NotedArticle left, _)) {
                lastRead.put(left.archive(), left);
            }
        }
    }

    static String seenKey(String search, String archive) {
        return search + "\n" + archive;
    }

    Notes notes() {
        var noted = new HashMap<ArticleId, ArticleNotes>();
        articles.forEach((id, reckoning) -> noted.put(id, reckoning.notes()));
        return new Notes(
                noted,
                searches,
                seen,
                lastRead,
                new ArrayList<>(samePersons.values()),
                everCorrected);
    }
}
