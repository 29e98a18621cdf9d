package dev.dateline.library;

import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.DossierItem.SelectedQuotes;
import dev.dateline.dossier.DossierItem.WholeArticle;
import dev.dateline.dossier.FileState;
import dev.dateline.dossier.Grouping;
import dev.dateline.library.Selection.Content;
import dev.dateline.library.Selection.Item;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.Order;
import dev.dateline.search.QueryParser;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuoteRequest;

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
    private final List<Place> places;
    private final String query;
    private final boolean hits;
    private final Function<String, Path> files;
    private final Function<ArticleId, List<String>> remarks;

    /// One article and, for quotations alone, which of them.
    private record Place(String path, List<Integer> quotes, boolean whole) {}

    /// @param hits whether the words that the search found are to be marked
    /// @param files the file of each path
    /// @param remarks the reader's on each article
    SelectedDossier(
            ArchiveIndex index,
            Selection selection,
            DossierHeading heading,
            boolean hits,
            Grouping grouping,
            Function<String, Path> files,
            Function<ArticleId, List<String>> remarks)
            throws IOException {
        this.index = index;
        this.heading = heading;
        this.files = files;
        this.remarks = remarks;
        query = selection instanceof Selection.Matching matching ? matching.query() : "";
        this.hits = hits && !query.isBlank();
        List<Place> found =
                switch (selection) {
                    case Selection.Matching(String typed, Order order, Content content) ->
                            matching(typed, order, content);
                    case Selection.Collected(List<Item> items) -> collected(items);
                };
        places = grouping == Grouping.SOURCE ? bySource(found) : found;
    }

    /// In words, what was searched or chosen.
    static String understood(Selection selection) {
        return switch (selection) {
            case Selection.Matching(String query, _, Content content) ->
                    switch (content) {
                                case ARTICLES -> "";
                                case QUOTES -> "quotations in ";
                                case BOTH -> "articles and quotations in ";
                            }
                            + QueryParser.parse(query).understood();
            case Selection.Collected _ -> "chosen by hand";
        };
    }

    private List<Place> matching(String query, Order order, Content content) throws IOException {
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
    private List<Place> bySource(List<Place> unsorted) throws IOException {
        var sources = new HashMap<String, String>();
        for (Place place : unsorted) {
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

    private List<Place> articles(String query, Order order) throws IOException {
        var found = new ArrayList<Place>();
        for (String path : index.paths(query, order)) {
            found.add(new Place(path, List.of(), true));
        }
        return found;
    }

    private List<Place> quotations(String query, Order order) throws IOException {
        var found = new LinkedHashMap<String, List<Integer>>();
        var all = new QuoteRequest(query, order, 0, Integer.MAX_VALUE);
        for (QuoteHit hit : index.quotes(all).hits()) {
            found.computeIfAbsent(hit.path(), _ -> new ArrayList<>()).add(hit.number());
        }
        return statements(found);
    }

    /// Quotations of one article that follow each other become one item, in the order of the text.
    private static List<Place> collected(List<Item> items) {
        var places = new ArrayList<Place>();
        var run = new LinkedHashMap<String, List<Integer>>();
        for (Item item : items) {
            switch (item) {
                case Item.OfArticle(String path) -> {
                    places.addAll(statements(run));
                    run.clear();
                    places.add(new Place(path, List.of(), true));
                }
                case Item.OfQuote(String path, int number) -> {
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

    private static List<Place> statements(Map<String, List<Integer>> numbers) {
        return numbers.entrySet().stream()
                .map(e -> new Place(e.getKey(), List.copyOf(new TreeSet<>(e.getValue())), false))
                .toList();
    }

    @Override
    public DossierHeading heading() {
        return heading;
    }

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public Optional<DossierItem> item(int at) throws IOException {
        Place place = places.get(at);
        Optional<QuotedArticle> article = index.article(place.path());
        if (article.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                place.whole()
                        ? new WholeArticle(
                                article.get(), hits(article.get()), remarks(article.get()))
                        : statements(article.get(), place.quotes()));
    }

    private List<String> remarks(QuotedArticle article) {
        return remarks.apply(article.article().id());
    }

    private List<TextSpan> hits(QuotedArticle article) throws IOException {
        return hits ? index.matches(article, query) : List.of();
    }

    @Override
    public FileState fileState(DossierItem item) {
        var article = item.article().article();
        return FileCheck.state(files.apply(article.path()), article.id());
    }

    private DossierItem statements(QuotedArticle article, List<Integer> numbers) {
        return new SelectedQuotes(
                article,
                numbers.stream()
                        .filter(n -> n < article.quotes().size())
                        .map(article.quotes()::get)
                        .toList(),
                remarks(article));
    }
}
