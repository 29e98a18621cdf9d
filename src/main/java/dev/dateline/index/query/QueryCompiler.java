package dev.dateline.index.query;

import dev.dateline.index.speakers.SpeakerNameResolver;
import dev.dateline.index.store.Schema;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.Criterion.TextCriterion;
import dev.dateline.search.query.DateRange;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Compiles [Criterion]s into Lucene queries for one view of the index.
public final class QueryCompiler {
    private static final Query QUOTATIONS = new TermQuery(new Term(Schema.TYPE, Schema.QUOTE));

    /// The score factor of matches in the headline: they count double.
    private static final float TITLE_BOOST = 2;

    private final IndexView view;
    private final BitSetProducer articleBits;
    private final TermQueries termQueries;

    /// Creates a compiler for one view of the index.
    ///
    /// @param articleBits [Schema#ARTICLES_QUERY] as bit sets, shared by all searches
    public QueryCompiler(IndexView view, BitSetProducer articleBits) {
        this.view = view;
        this.articleBits = articleBits;
        termQueries = new TermQueries(new TermLookup(view.reader()));
    }

    /// Returns a query for the articles that match a criterion.
    public Query articleQuery(Criterion criterion) {
        return ArticleFilter.restrict(compileForArticles(criterion));
    }

    /// Returns a query for the quotations in the articles that match a criterion.
    ///
    /// Each quotation must match the clauses on quotations itself. The filter by type is needed
    /// because the document of a rejected file before an article's block looks like its child.
    public Query quotationQuery(Criterion criterion) {
        var query = new BooleanQuery.Builder();
        query.add(new ToChildBlockJoinQuery(articleQuery(criterion), articleBits), Occur.MUST);
        query.add(QUOTATIONS, Occur.FILTER);
        quotationClauses(criterion)
                .forEach(clause -> query.add(compileForQuotations(clause), Occur.FILTER));
        return query.build();
    }

    /// Returns a query for the words that are highlighted in a text.
    ///
    /// It has all text criteria in their fields, except excluded ones, joined by "or".
    public Query highlightQuery(Criterion criterion) {
        var query = new BooleanQuery.Builder();
        addHighlightClauses(criterion, query);
        return query.build();
    }

    private void addHighlightClauses(Criterion criterion, BooleanQuery.Builder query) {
        switch (criterion) {
            case Criterion.And(var parts) -> parts.forEach(p -> addHighlightClauses(p, query));
            case Criterion.Or(var parts) -> parts.forEach(p -> addHighlightClauses(p, query));
            case TextCriterion text -> query.add(textQuery(text), Occur.SHOULD);
            default -> {} // matches no part of the text
        }
    }

    /// Returns the clauses of a criterion that each quotation must match. These are the clauses on
    /// quotations that are joined by "and", in parentheses too.
    private static Stream<Criterion> quotationClauses(Criterion criterion) {
        if (criterion.appliesToQuotation()) {
            return Stream.of(criterion);
        }
        return criterion instanceof Criterion.And(var parts)
                ? parts.stream().flatMap(QueryCompiler::quotationClauses)
                : Stream.of();
    }

    private Query compileForArticles(Criterion criterion) {
        if (criterion.appliesToQuotation()) {
            return articlesWithQuotation(compileForQuotations(criterion));
        }
        return switch (criterion) {
            case Criterion.And(var parts) -> conjunction(parts);
            case Criterion.Or(var parts) -> disjunction(parts, this::compileForArticles);
            case Criterion.Not(var part) -> articlesExcept(compileForArticles(part));
            case Criterion.Dated(DateRange range) -> dateRangeQuery(range);
            case Criterion.Recent recent -> recentQuery(recent);
            case Criterion.Undated _ -> articlesExcept(new FieldExistsQuery(Schema.DAY));
            case Criterion.Source(String name) ->
                    name.isEmpty()
                            ? articlesExcept(new FieldExistsQuery(Schema.SOURCE_NAME))
                            : new ConstantScoreQuery(TermQueries.nameQuery(Schema.SOURCE, name));
            case Criterion.PathContains(String path) ->
                    new ConstantScoreQuery(TermQueries.nameQuery(Schema.PATH_TEXT, path));
            case Criterion.SimilarTo(String path) -> similarArticlesQuery(path);
            case Criterion.NearDuplicatesOf(String path) ->
                    new DeferredQuery(
                            criterion,
                            searcher -> view.duplicateGroupCache().query(path, searcher));
            case Criterion.WordCount(int least, int most) ->
                    NumericDocValuesField.newSlowRangeQuery(Schema.WORD_COUNT, least, most);
            case Criterion.HasQuotations _ ->
                    NumericDocValuesField.newSlowRangeQuery(Schema.QUOTE_COUNT, 1, Long.MAX_VALUE);
            case Criterion.Noted noted ->
                    new TermInSetQuery(
                            Schema.PATH,
                            view.notes().paths(noted).stream().map(BytesRef::new).toList());
            case TextCriterion _,
                    Criterion.SpeakerName _,
                    Criterion.ExactSpeaker _,
                    Criterion.MatchAll _ ->
                    compileLeaf(criterion);
        };
    }

    private Query articlesWithQuotation(Query quotation) {
        return new ToParentBlockJoinQuery(quotation, articleBits, ScoreMode.Max);
    }

    private static Query articlesExcept(Query excluded) {
        return new BooleanQuery.Builder()
                .add(Schema.ARTICLES_QUERY, Occur.FILTER)
                .add(excluded, Occur.MUST_NOT)
                .build();
    }

    private static Query dateRangeQuery(DateRange range) {
        return new ConstantScoreQuery(
                IntPoint.newRangeQuery(
                        Schema.DAY_POINT, epochDay(range.first()), epochDay(range.last())));
    }

    private static int epochDay(LocalDate date) {
        return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private Query recentQuery(Criterion.Recent recent) {
        try {
            return view.newestDay()
                    .map(newest -> {
                        LocalDate first = newest.minus(recent.count(), recent.unit()).plusDays(1);
                        return dateRangeQuery(new DateRange(first, newest));
                    })
                    .orElse(new MatchNoDocsQuery("no article has a date"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query similarArticlesQuery(String path) {
        try {
            return new SimilarArticles(view.searcher(), view.analyzer()).queryFor(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query compileForQuotations(Criterion criterion) {
        return switch (criterion) {
            case Criterion.And(var parts) -> {
                var query = new BooleanQuery.Builder();
                parts.forEach(p -> query.add(compileForQuotations(p), Occur.MUST));
                yield query.build();
            }
            case Criterion.Or(var parts) -> disjunction(parts, this::compileForQuotations);
            default -> compileLeaf(criterion);
        };
    }

    /// Returns a query for the articles that match all parts. A single quotation must match all
    /// parts that apply to quotations.
    private Query conjunction(List<Criterion> parts) {
        var builder = new BooleanQuery.Builder();
        var onQuotation = new ArrayList<Criterion>();
        for (Criterion part : parts) {
            if (part.appliesToQuotation()) {
                onQuotation.add(part);
            } else if (part instanceof Criterion.Not(var excluded)) {
                builder.add(compileForArticles(excluded), Occur.MUST_NOT);
            } else {
                builder.add(compileForArticles(part), part.isFilter() ? Occur.FILTER : Occur.MUST);
            }
        }
        if (!onQuotation.isEmpty()) {
            Query quotation = compileForQuotations(new Criterion.And(onQuotation));
            builder.add(articlesWithQuotation(quotation), Occur.MUST);
        }
        Query query = builder.build();
        return ArticleFilter.findsOnlyArticles(query)
                ? query
                : builder.add(Schema.ARTICLES_QUERY, Occur.FILTER).build();
    }

    private static Query disjunction(List<Criterion> parts, Function<Criterion, Query> compile) {
        var query = new BooleanQuery.Builder();
        parts.forEach(p -> query.add(compile.apply(p), Occur.SHOULD));
        return query.build();
    }

    private Query compileLeaf(Criterion criterion) {
        return switch (criterion) {
            case TextCriterion text -> textQuery(text);
            case Criterion.SpeakerName(String name) when name.isEmpty() ->
                    new TermQuery(new Term(Schema.NO_SPEAKER, Schema.YES));
            case Criterion.SpeakerName(String name) -> TermQueries.nameQuery(Schema.SPEAKER, name);
            case Criterion.ExactSpeaker speaker -> exactSpeakerQuery(speaker);
            default -> MatchAllDocsQuery.INSTANCE;
        };
    }

    private Query exactSpeakerQuery(Criterion.ExactSpeaker speaker) {
        SpeakerLinks links = view.notes().speakerLinks();
        Query fallback = TermQueries.nameQuery(Schema.SPEAKER, speaker.name());
        return new DeferredQuery(
                List.of(speaker, links),
                searcher ->
                        new SpeakerNameResolver(searcher.getIndexReader(), links)
                                .query(speaker.name(), fallback));
    }

    private Query textQuery(TextCriterion text) {
        return switch (text.field()) {
            case QUOTATION -> termQueries.of(Schema.SAID, text);
            case TITLE -> termQueries.of(Schema.TITLE, text);
            case ANYWHERE ->
                    new DisjunctionMaxQuery(
                            List.of(
                                    termQueries.of(Schema.TEXT, text),
                                    new BoostQuery(
                                            termQueries.of(Schema.TITLE, text), TITLE_BOOST)),
                            0);
        };
    }
}
