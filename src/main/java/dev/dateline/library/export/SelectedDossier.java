package dev.dateline.library.export;

import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.DossierItem.SelectedQuotes;
import dev.dateline.dossier.DossierItem.WholeArticle;
import dev.dateline.dossier.FileState;
import dev.dateline.dossier.Grouping;
import dev.dateline.job.JobContext;
import dev.dateline.library.export.ExportSelection.Content;
import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.ParsedQuery;
import dev.dateline.search.query.QueryDescription;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// A selection as a dossier: the places of its items are looked up once, each item is fetched when
/// it is asked for.
final class SelectedDossier implements Dossier {
    private final ArchiveIndex index;
    private final DossierHeading heading;
    private final List<ItemRef> itemRefs;
    private final Optional<Criterion> highlighted;
    private final Function<String, Path> files;
    private final Function<ArticleId, List<String>> annotations;

    /// One article and, for quotations alone, which of them.
    private record ItemRef(String path, List<Integer> quoteIndices, boolean wholeArticle) {}

    /// @param hits whether the words that the search found are to be marked
    /// @param files the file of each path
    /// @param remarks the reader's on each article
    SelectedDossier(
            ArchiveIndex index,
            ExportSelection selection,
            DossierHeading heading,
            boolean hits,
            Grouping grouping,
            Function<String, Path> files,
            Function<ArticleId, List<String>> remarks)
            throws IOException {
        this.index = index;
        this.heading = heading;
        this.files = files;
        this.annotations = remarks;
        highlighted =
                hits
                                && selection instanceof ExportSelection.Matching matching
                                && !matching.query().text().isBlank()
                        ? Optional.of(matching.query().criterion())
                        : Optional.empty();
        List<ItemRef> found =
                switch (selection) {
                    case ExportSelection.Matching(var query, SortOrder order, Content content) ->
                            matching(query, order, content);
                    case ExportSelection.Collected(List<Item> items) -> collected(items);
                };
        itemRefs = grouping == Grouping.SOURCE ? bySource(found) : found;
    }

    /// In words, what was searched or chosen.
    static String describe(ExportSelection selection) {
        return switch (selection) {
            case ExportSelection.Matching(ParsedQuery query, _, Content content) ->
                    switch (content) {
                                case ARTICLES -> "";
                                case QUOTES -> "quotations in ";
                                case BOTH -> "articles and quotations in ";
                            }
                            + QueryDescription.of(query, LocalizedMessages.ENGLISH);
            case ExportSelection.Collected _ -> "chosen by hand";
        };
    }

    private List<ItemRef> matching(ParsedQuery query, SortOrder order, Content content)
            throws IOException {
        return switch (content) {
            case ARTICLES -> articles(query, order);
            case QUOTES -> quotations(query, order);
            case BOTH -> {
                var both = new ArrayList<>(articles(query, order));
                both.addAll(quotations(query, order));
                yield both;
            }
        };
    }

    /// By the names of their sources, those of one source in the order they had.
    private List<ItemRef> bySource(List<ItemRef> unsorted) throws IOException {
        var sources = new HashMap<String, String>();
        for (ItemRef place : unsorted) {
            if (!sources.containsKey(place.path())) {
                String source =
                        index.article(place.path()).map(a -> a.article().source()).orElse("");
                sources.put(place.path(), source);
            }
        }
        return unsorted.stream()
                .sorted(Comparator.comparing(place -> sources.getOrDefault(place.path(), "")))
                .toList();
    }

    private List<ItemRef> articles(ParsedQuery query, SortOrder order) throws IOException {
        var found = new ArrayList<ItemRef>();
        for (String path : index.paths(query.criterion(), order, JobContext.QUIET)) {
            found.add(new ItemRef(path, List.of(), true));
        }
        return found;
    }

    private List<ItemRef> quotations(ParsedQuery query, SortOrder order) throws IOException {
        var found = new LinkedHashMap<String, List<Integer>>();
        var all = new QuoteRequest(query, "", order, 0, Integer.MAX_VALUE);
        for (QuoteHit hit : index.quotes(all).hits()) {
            found.computeIfAbsent(hit.path(), _ -> new ArrayList<>()).add(hit.quoteIndex());
        }
        return statements(found);
    }

    /// Quotations of one article that follow each other become one item, in the order of the text.
    private static List<ItemRef> collected(List<Item> items) {
        var places = new ArrayList<ItemRef>();
        var run = new LinkedHashMap<String, List<Integer>>();
        for (Item item : items) {
            switch (item) {
                case Item.ArticleItem(String path) -> {
                    places.addAll(statements(run));
                    run.clear();
                    places.add(new ItemRef(path, List.of(), true));
                }
                case Item.QuoteItem(String path, int number) -> {
                    if (!run.containsKey(path)) {
                        places.addAll(statements(run));
                        run.clear();
                    }
                    run.computeIfAbsent(path, _ -> new ArrayList<>()).add(number);
                }
            }
        }
        places.addAll(statements(run));
        return places;
    }

    private static List<ItemRef> statements(Map<String, List<Integer>> numbers) {
        return numbers.entrySet().stream()
                .map(e -> new ItemRef(e.getKey(), List.copyOf(new TreeSet<>(e.getValue())), false))
                .toList();
    }

    @Override
    public DossierHeading heading() {
        return heading;
    }

    @Override
    public int size() {
        return itemRefs.size();
    }

    @Override
    public Optional<DossierItem> item(int at) throws IOException {
        ItemRef place = itemRefs.get(at);
        Optional<QuotedArticle> article = index.article(place.path());
        if (article.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                place.wholeArticle()
                        ? new WholeArticle(
                                article.get(), hits(article.get()), annotations(article.get()))
                        : statements(article.get(), place.quoteIndices()));
    }

    private List<String> annotations(QuotedArticle article) {
        return annotations.apply(article.article().id());
    }

    private List<TextSpan> hits(QuotedArticle article) throws IOException {
        return highlighted.isPresent() ? index.matches(article, highlighted.get()) : List.of();
    }

    @Override
    public FileState fileState(DossierItem item) {
        var article = item.article().article();
        return FileStateChecker.check(files.apply(article.path()), article.id());
    }

    private DossierItem statements(QuotedArticle article, List<Integer> numbers) {
        return new SelectedQuotes(
                article,
                numbers.stream()
                        .filter(n -> n < article.quotes().size())
                        .map(article.quotes()::get)
                        .toList(),
                annotations(article));
    }
}
