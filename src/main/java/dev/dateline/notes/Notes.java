package dev.dateline.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.NoteEvent.Annotation;
import dev.dateline.notes.NoteEvent.CollectedItem;
import dev.dateline.notes.NoteEvent.Correction;
import dev.dateline.notes.NoteEvent.SameSpeaker;
import dev.dateline.notes.NoteEvent.SavedSearch;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// All notes that are in effect at one moment. Immutable.
public final class Notes {
    public static final Notes NONE = of(List.of());

    private final NotesReducer reduced;

    private Notes(NotesReducer reduced) {
        this.reduced = reduced;
    }

    /// Computes the notes that are in effect from transactions, which may be in any order.
    public static Notes of(Collection<Transaction> transactions) {
        return new Notes(new NotesReducer(transactions));
    }

    public boolean isStarred(ArticleId id) {
        return notesOf(id).isStarred();
    }

    public boolean isRead(ArticleId id) {
        return notesOf(id).isRead();
    }

    public SortedSet<String> tags(ArticleId id) {
        return notesOf(id).tags();
    }

    /// Returns the annotations of an article in the order of their anchors. Annotations of the
    /// whole article come first.
    public List<RecordedEvent<Annotation>> annotations(ArticleId id) {
        return notesOf(id).annotations();
    }

    /// Returns the corrections of an article, one for each corrected quotation, in the order of the
    /// text.
    public List<RecordedEvent<Correction>> corrections(ArticleId id) {
        return notesOf(id).corrections();
    }

    /// Tells whether two states of the notes have the same corrections and the same linked speaker
    /// names.
    public boolean hasSameCorrections(Notes other) {
        return sameSpeakers().equals(other.sameSpeakers())
                && corrected().equals(other.corrected())
                && corrected().stream()
                        .allMatch(id -> corrections(id).equals(other.corrections(id)));
    }

    public Set<ArticleId> starred() {
        return articlesWith(ArticleNotes::isStarred);
    }

    public Set<ArticleId> tagged(String tag) {
        return articlesWith(n -> n.tags().contains(tag));
    }

    public Set<ArticleId> annotated() {
        return articlesWith(ArticleNotes::hasAnnotations);
    }

    public Set<ArticleId> corrected() {
        return articlesWith(n -> !n.corrections().isEmpty());
    }

    /// Returns the IDs of all articles that have corrections or had corrections that were undone.
    public Set<ArticleId> everCorrected() {
        return Collections.unmodifiableSet(reduced.everCorrected);
    }

    /// Returns all tags that articles have, sorted.
    public SortedSet<String> tags() {
        var tags = new TreeSet<String>();
        reduced.articles.values().forEach(n -> tags.addAll(n.tags()));
        return tags;
    }

    /// Returns the saved searches, sorted by name.
    public List<RecordedEvent<SavedSearch>> savedSearches() {
        return List.copyOf(new TreeMap<>(reduced.savedSearches).values());
    }

    /// Returns how many articles of an archive a saved search matched when the user last opened it.
    /// Empty if it was never opened.
    public OptionalInt lastSeenCount(String search, String archive) {
        Integer total = reduced.lastSeenCounts.get(NotesReducer.lastSeenKey(search, archive));
        return total == null ? OptionalInt.empty() : OptionalInt.of(total);
    }

    /// Returns the offset at which the user last stopped reading an article, or 0.
    public int readingOffset(ArticleId id) {
        return notesOf(id).readingOffset();
    }

    /// Returns the article of an archive that the user read last.
    public Optional<NotedArticle> lastRead(String archive) {
        return Optional.ofNullable(reduced.lastRead.get(archive));
    }

    /// Returns the dossier items of all archives, sorted by their `order`.
    public List<RecordedEvent<CollectedItem>> collectedItems() {
        return reduced.articles.values().stream()
                .flatMap(n -> n.collectedItems().stream())
                .sorted(Comparator.comparingDouble(recorded -> recorded.event().order()))
                .toList();
    }

    public List<RecordedEvent<SameSpeaker>> sameSpeakers() {
        return List.copyOf(reduced.sameSpeakers.values());
    }

    /// Returns the articles that have notes, apart from having been read. Articles whose content
    /// has changed since are not included.
    public List<NotedArticle> notedArticles() {
        return reduced.articles.values().stream()
                .filter(ArticleNotes::hasCurrentNotes)
                .map(ArticleNotes::article)
                .toList();
    }

    /// Returns all articles that have notes or were read.
    public List<NotedArticle> notedOrReadArticles() {
        return reduced.articles.values().stream().map(ArticleNotes::article).toList();
    }

    private ArticleNotes notesOf(ArticleId id) {
        return reduced.articles.getOrDefault(id, ArticleNotes.NONE);
    }

    private Set<ArticleId> articlesWith(Predicate<ArticleNotes> condition) {
        return reduced.articles.entrySet().stream()
                .filter(e -> condition.test(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
