package dev.dateline.notes;

import dev.dateline.article.TextSpan;
import dev.dateline.notes.Change.Correction;
import dev.dateline.notes.Change.Remark;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What holds of one article so far.
final class ArticleReckoning {
    private NotedArticle article = ArticleNotes.NONE.article();
    private boolean starred;
    private boolean read;
    private int left;

    /// Whether it has become another one, and nothing was noted on it since.
    private boolean followed;

    private final SortedSet<String> tags = new TreeSet<>();
    private final Map<String, Kept<Remark>> remarks = new TreeMap<>();
    private final Map<TextSpan, Kept<Correction>> corrections = new TreeMap<>();
    private final Map<TextSpan, Kept<Change.Collected>> collected = new TreeMap<>();

    void apply(Act act, Change.OfArticle change) {
        article = change.article();
        followed = false;
        switch (change) {
            case Change.Star c -> starred = c.on();
            case Change.Read c -> read = c.on();
            case Change.Tag c when c.on() -> tags.add(c.tag());
            case Change.Tag c -> tags.remove(c.tag());
            case Remark c when c.on() -> remarks.put(c.key(), new Kept<>(act.id(), act.time(), c));
            case Remark c -> remarks.remove(c.key());
            case Correction c ->
                    corrections.put(c.excerpt().span(), new Kept<>(act.id(), act.time(), c));
            case Change.Left c -> left = c.place();
            case Change.Collected c when c.on() ->
                    collected.put(c.excerpt().span(), new Kept<>(act.id(), act.time(), c));
            case Change.Collected c -> collected.remove(c.excerpt().span());
            case Change.Became _ -> {}
        }
    }

    /// What was noted before its text changed. A changed article has not been read.
    void inherit(ArticleReckoning earlier, NotedArticle now) {
        article = now;
        earlier.followed = true;
        starred |= earlier.starred;
        tags.addAll(earlier.tags);
        earlier.remarks.forEach(remarks::putIfAbsent);
        earlier.corrections.forEach(corrections::putIfAbsent);
        earlier.collected.forEach(collected::putIfAbsent);
    }

    ArticleNotes notes() {
        List<Kept<Remark>> inOrder =
                remarks.values().stream()
                        .sorted(
                                Comparator.comparing(
                                        (Kept<Remark> r) -> r.change().excerpt().span()))
                        .toList();
        return new ArticleNotes(
                article,
                followed,
                starred,
                read,
                left,
                tags,
                inOrder,
                List.copyOf(corrections.values()),
                List.copyOf(collected.values()));
    }
}
