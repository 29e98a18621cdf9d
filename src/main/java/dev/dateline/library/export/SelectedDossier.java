package dev.dateline.library.export;

import dev.dateline.article.ArticleId;
import dev.dateline.article.TextSpan;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.DossierItem.SelectedQuotes;
import dev.dateline.dossier.DossierItem.WholeArticle;
import dev.dateline.dossier.ExportOptions;
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

/// A dossier of the articles and quotations in an [ExportSelection].
///
/// The items are determined once; their content is fetched from the index when it is needed.
final class SelectedDossier implements Dossier {
    private final ArchiveIndex index;
    private final DossierHeading heading;
    private final List<ItemRef> itemRefs;
    private final Optional<Criterion> highlighted;
    private final Lookup lookup;

    /// Refers to an article of the dossier, or to some of the article's quotations.
    private record ItemRef(String path, List<Integer> quoteIndices, boolean wholeArticle) {}

    /// Looks up the data of an article that the index does not contain.
    ///
    /// @param file returns the file of the article at a path
    /// @param annotations returns the formatted annotations of an article
    record Lookup(Function<String, Path> file, Function<ArticleId, List<String>> annotations) {}

    /// Determines the items of the dossier, without reading any article.
    SelectedDossier(
            ArchiveIndex index,
            ExportSelection selection,
            DossierHeading heading,
            ExportOptions options,
            Lookup lookup)
            throws IOException {
        this.index = index;
        this.heading = heading;
        this.lookup = lookup;
        highlighted =
                options.markHits()
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
        itemRefs = options.print().grouping() == Grouping.SOURCE ? bySource(found) : found;
    }

    /// Describes an export selection in English.
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

    /// Sorts items by the source of their article. Articles of one source keep their order.
    private List<ItemRef> bySource(List<ItemRef> unsorted) throws IOException {
        var sources = new HashMap<String, String>();
        for (ItemRef ref : unsorted) {
            if (!sources.containsKey(ref.path())) {
                String source = index.article(ref.path()).map(a -> a.article().source()).orElse("");
                sources.put(ref.path(), source);
            }
        }
        return unsorted.stream()
                .sorted(Comparator.comparing(ref -> sources.getOrDefault(ref.path(), "")))
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

    /// Combines consecutive quotations of one article into one item, in the order of the text.
    private static List<ItemRef> collected(List<Item> items) {
        var refs = new ArrayList<ItemRef>();
        var run = new LinkedHashMap<String, List<Integer>>();
        for (Item item : items) {
            switch (item) {
                case Item.ArticleItem(String path) -> {
                    refs.addAll(statements(run));
                    run.clear();
                    refs.add(new ItemRef(path, List.of(), true));
                }
                case Item.QuoteItem(String path, int quoteIndex) -> {
                    if (!run.containsKey(path)) {
                        refs.addAll(statements(run));
                        run.clear();
                    }
                    run.computeIfAbsent(path, _ -> new ArrayList<>()).add(quoteIndex);
                }
            }
        }
        refs.addAll(statements(run));
        return refs;
    }

    private static List<ItemRef> statements(Map<String, List<Integer>> quoteIndices) {
        return quoteIndices.entrySet().stream()
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
        ItemRef ref = itemRefs.get(at);
        Optional<QuotedArticle> article = index.article(ref.path());
        if (article.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                ref.wholeArticle()
                        ? new WholeArticle(
                                article.get(), hits(article.get()), annotations(article.get()))
                        : statements(article.get(), ref.quoteIndices()));
    }

    private List<String> annotations(QuotedArticle article) {
        return lookup.annotations().apply(article.article().id());
    }

    private List<TextSpan> hits(QuotedArticle article) throws IOException {
        return highlighted.isPresent() ? index.matches(article, highlighted.get()) : List.of();
    }

    @Override
    public FileState fileState(DossierItem item) {
        var article = item.article().article();
        return FileStateChecker.check(lookup.file().apply(article.path()), article.id());
    }

    private DossierItem statements(QuotedArticle article, List<Integer> quoteIndices) {
        return new SelectedQuotes(
                article,
                quoteIndices.stream()
                        .filter(n -> n < article.quotes().size())
                        .map(article.quotes()::get)
                        .toList(),
                annotations(article));
    }
}
