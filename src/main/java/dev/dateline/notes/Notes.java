package dev.dateline.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.NoteEvent.Annotation;
import dev.dateline.notes.NoteEvent.CollectedItem;
import dev.dateline.notes.NoteEvent.Correction;
import dev.dateline.notes.NoteEvent.SameSpeaker;
import dev.dateline.notes.NoteEvent.SavedSearch;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// All that holds of what the reader noted, at one moment; never changes.
public final class Notes {
    public static final Notes NONE = of(List.of());

    private final Map<ArticleId, ArticleNotes> notedArticles;
    private final Map<String, RecordedEvent<SavedSearch>> savedSearches;
    private final Map<String, Integer> lastSeenCount;
    private final Map<String, NotedArticle> lastRead;
    private final List<RecordedEvent<SameSpeaker>> sameSpeakers;
    private final Set<ArticleId> everCorrected;

    Notes(
            Map<ArticleId, ArticleNotes> articles,
            Map<String, RecordedEvent<SavedSearch>> searches,
            Map<String, Integer> seen,
            Map<String, NotedArticle> lastRead,
            List<RecordedEvent<SameSpeaker>> samePersons,
            Set<ArticleId> everCorrected) {
        this.notedArticles = articles;
        this.savedSearches = searches;
        this.lastSeenCount = seen;
        this.lastRead = lastRead;
        this.sameSpeakers = List.copyOf(samePersons);
        this.everCorrected = Set.copyOf(everCorrected);
    }

    /// What acts come to, given in any order.
    public static Notes of(Collection<Transaction> acts) {
        return new NotesReducer(acts).notes();
    }

    public boolean isStarred(ArticleId id) {
        return notesOf(id).starred();
    }

    public boolean isRead(ArticleId id) {
        return notesOf(id).read();
    }

    public SortedSet<String> tags(ArticleId id) {
        return notesOf(id).tags();
    }

    /// In the order of the text as it stood when they were made, those on the whole article first.
    public List<RecordedEvent<Annotation>> annotations(ArticleId id) {
        return notesOf(id).annotations();
    }

    /// One for each corrected quotation, in the order of the text.
    public List<RecordedEvent<Correction>> corrections(ArticleId id) {
        return notesOf(id).corrections();
    }

    /// Whether both say the same of quotations and speakers.
    public boolean hasSameCorrections(Notes other) {
        return sameSpeakers.equals(other.sameSpeakers)
                && corrected().equals(other.corrected())
                && corrected().stream()
                        .allMatch(id -> corrections(id).equals(other.corrections(id)));
    }

    public Set<ArticleId> starred() {
        return articlesWith(ArticleNotes::starred);
    }

    public Set<ArticleId> tagged(String tag) {
        return articlesWith(n -> n.tags().contains(tag));
    }

    public Set<ArticleId> annotated() {
        return articlesWith(n -> !n.annotations().isEmpty());
    }

    public Set<ArticleId> corrected() {
        return articlesWith(n -> !n.corrections().isEmpty());
    }

    /// Articles with corrections, also such as were taken back since.
    public Set<ArticleId> everCorrected() {
        return everCorrected;
    }

    /// Every tag in use.
    public SortedSet<String> tags() {
        var tags = new TreeSet<String>();
        notedArticles.values().forEach(n -> tags.addAll(n.tags()));
        return tags;
    }

    /// By name.
    public List<RecordedEvent<SavedSearch>> savedSearches() {
        return List.copyOf(new TreeMap<>(savedSearches).values());
    }

    /// How many articles a saved search found in an archive when it was last looked at; empty if it
    /// never was.
    public OptionalInt lastSeenCount(String search, String archive) {
        Integer total = lastSeenCount.get(NotesReducer.lastSeenKey(search, archive));
        return total == null ? OptionalInt.empty() : OptionalInt.of(total);
    }

    /// How far an article was read: where it was left last, 0 for its top.
    public int readingOffset(ArticleId id) {
        return notesOf(id).readingOffset();
    }

    /// The article of an archive that was left last.
    public Optional<NotedArticle> lastRead(String archive) {
        return Optional.ofNullable(lastRead.get(archive));
    }

    /// What lies in the dossiers of all archives, in order.
    public List<RecordedEvent<CollectedItem>> collectedItems() {
        return notedArticles.values().stream()
                .filter(n -> !n.superseded())
                .flatMap(n -> n.collectedItems().stream())
                .sorted(Comparator.comparingDouble(kept -> kept.event().order()))
                .toList();
    }

    public List<RecordedEvent<SameSpeaker>> sameSpeakers() {
        return sameSpeakers;
    }

    /// Where every article lay that something is noted on, but for having been read. One that is
    /// known to have become another by a change of its text is not among them.
    public List<NotedArticle> notedArticles() {
        return notedArticles.values().stream()
                .filter(ArticleNotes::hasCurrentNotes)
                .map(ArticleNotes::article)
                .toList();
    }

    /// The same, with those that have only been read.
    public List<NotedArticle> notedOrReadArticles() {
        return notedArticles.values().stream().map(ArticleNotes::article).toList();
    }

    private ArticleNotes notesOf(ArticleId id) {
        return notedArticles.getOrDefault(id, ArticleNotes.NONE);
    }

    private Set<ArticleId> articlesWith(java.util.function.Predicate<ArticleNotes> what) {
        return notedArticles.entrySet().stream()
                .filter(e -> what.test(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
