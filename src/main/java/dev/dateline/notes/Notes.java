package dev.dateline.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.Change.Collected;
import dev.dateline.notes.Change.Correction;
import dev.dateline.notes.Change.Remark;
import dev.dateline.notes.Change.SamePerson;
import dev.dateline.notes.Change.SavedSearch;

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

    private final Map<ArticleId, ArticleNotes> articles;
    private final Map<String, Kept<SavedSearch>> searches;
    private final Map<String, Integer> seen;
    private final Map<String, NotedArticle> lastRead;
    private final List<Kept<SamePerson>> samePersons;
    private final Set<ArticleId> everCorrected;

    Notes(
            Map<ArticleId, ArticleNotes> articles,
            Map<String, Kept<SavedSearch>> searches,
            Map<String, Integer> seen,
            Map<String, NotedArticle> lastRead,
            List<Kept<SamePerson>> samePersons,
            Set<ArticleId> everCorrected) {
        this.articles = articles;
        this.searches = searches;
        this.seen = seen;
        this.lastRead = lastRead;
        this.samePersons = List.copyOf(samePersons);
        this.everCorrected = Set.copyOf(everCorrected);
    }

    /// What acts come to, given in any order.
    public static Notes of(Collection<Act> acts) {
        return new Reckoning(acts).notes();
    }

    public boolean isStarred(ArticleId id) {
        return on(id).starred();
    }

    public boolean isRead(ArticleId id) {
        return on(id).read();
    }

    public SortedSet<String> tags(ArticleId id) {
        return on(id).tags();
    }

    /// In the order of the text as it stood when they were made, those on the whole article first.
    public List<Kept<Remark>> remarks(ArticleId id) {
        return on(id).remarks();
    }

    /// One for each corrected quotation, in the order of the text.
    public List<Kept<Correction>> corrections(ArticleId id) {
        return on(id).corrections();
    }

    /// Whether both say the same of quotations and speakers.
    public boolean correctsAs(Notes other) {
        return samePersons.equals(other.samePersons)
                && corrected().equals(other.corrected())
                && corrected().stream()
                        .allMatch(id -> corrections(id).equals(other.corrections(id)));
    }

    public Set<ArticleId> starred() {
        return having(ArticleNotes::starred);
    }

    public Set<ArticleId> tagged(String tag) {
        return having(n -> n.tags().contains(tag));
    }

    public Set<ArticleId> remarked() {
        return having(n -> !n.remarks().isEmpty());
    }

    public Set<ArticleId> corrected() {
        return having(n -> !n.corrections().isEmpty());
    }

    /// Articles with corrections, also such as were taken back since.
    public Set<ArticleId> everCorrected() {
        return everCorrected;
    }

    /// Every tag in use.
    public SortedSet<String> tags() {
        var tags = new TreeSet<String>();
        articles.values().forEach(n -> tags.addAll(n.tags()));
        return tags;
    }

    /// By name.
    public List<Kept<SavedSearch>> searches() {
        return List.copyOf(new TreeMap<>(searches).values());
    }

    /// How many articles a saved search found in an archive when it was last looked at; empty if it
    /// never was.
    public OptionalInt seen(String search, String archive) {
        Integer total = seen.get(Reckoning.seenKey(search, archive));
        return total == null ? OptionalInt.empty() : OptionalInt.of(total);
    }

    /// How far an article was read: where it was left last, 0 for its top.
    public int left(ArticleId id) {
        return on(id).left();
    }

    /// The article of an archive that was left last.
    public Optional<NotedArticle> lastRead(String archive) {
        return Optional.ofNullable(lastRead.get(archive));
    }

    /// What lies in the dossiers of all archives, in order.
    public List<Kept<Collected>> collected() {
        return articles.values().stream()
                .filter(n -> !n.followed())
                .flatMap(n -> n.collected().stream())
                .sorted(Comparator.comparingDouble(kept -> kept.change().order()))
                .toList();
    }

    public List<Kept<SamePerson>> samePersons() {
        return samePersons;
    }

    /// Where every article lay that something is noted on, but for having been read. One that is
    /// known to have become another by a change of its text is not among them.
    public List<NotedArticle> articles() {
        return articles.values().stream()
                .filter(ArticleNotes::matters)
                .map(ArticleNotes::article)
                .toList();
    }

    /// The same, with those that have only been read.
    public List<NotedArticle> articlesWithRead() {
        return articles.values().stream().map(ArticleNotes::article).toList();
    }

    private ArticleNotes on(ArticleId id) {
        return articles.getOrDefault(id, ArticleNotes.NONE);
    }

    private Set<ArticleId> having(java.util.function.Predicate<ArticleNotes> what) {
        return articles.entrySet().stream()
                .filter(e -> what.test(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
