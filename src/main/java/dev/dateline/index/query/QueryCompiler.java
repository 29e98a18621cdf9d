package dev.dateline.index.query;

import dev.dateline.index.duplicates.NearDuplicatesQuery;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.speakers.SpeakerQuery;
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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Compiles a [Criterion] into Lucene's, for one view of the index.
public final class QueryCompiler {
    public static final Query ARTICLES = ArticleFilter.ARTICLES;

    private static final Query QUOTATIONS = new TermQuery(new Term(Schema.TYPE, Schema.QUOTE));
    private static final Query MATCH_ALL = MatchAllDocsQuery.INSTANCE;
    private static final Query NO_DATED_ARTICLE = new MatchNoDocsQuery("no article has a date");

    /// A hit in the headline counts double.
    private static final float TITLE_BOOST = 2;

    private final BitSetProducer articleBits;
    private final QueryContext context;
    private final SimilarArticles similarArticles;
    private final ColumnCache columns;
    private final TermQueries words;

    /// @param articleSet [#ARTICLES], kept from one search to the next
    public QueryCompiler(
            BitSetProducer articleSet,
            QueryContext facts,
            SimilarArticles likeness,
            ColumnCache columns) {
        this.columns = columns;
        this.similarArticles = likeness;
        this.articleBits = articleSet;
        this.context = facts;
        words = new TermQueries(facts);
    }

    /// Names that are one speaker's because the reader says so.
    public SpeakerLinks speakerLinks() {
        return context.speakerLinks();
    }

    /// The articles that match.
    public Query articleQuery(Criterion query) {
        return ArticleFilter.restrict(compileForArticles(query));
    }

    /// The quotations in the articles that match, each fulfilling the query's own demands on
    /// quotations. The document of a rejected file before an article's block looks like one of its
    /// children; the type tells it from a quotation.
    public Query quotationQuery(Criterion query) {
        var builder = new BooleanQuery.Builder();
        builder.add(new ToChildBlockJoinQuery(articleQuery(query), articleBits), Occur.MUST);
        builder.add(QUOTATIONS, Occur.FILTER);
        quotationClauses(query)
                .forEach(part -> builder.add(compileForQuotations(part), Occur.FILTER));
        return builder.build();
    }

    /// What can be seen as a hit in a text: the words asked for, in their fields, without regard to
    /// how they are joined; nothing that is excluded.
    public Query highlightQuery(Criterion criterion) {
        var builder = new BooleanQuery.Builder();
        addHighlightClauses(criterion, builder);
        return builder.build();
    }

    private void addHighlightClauses(Criterion criterion, BooleanQuery.Builder hits) {
        switch (criterion) {
            case Criterion.And(var parts) -> parts.forEach(p -> addHighlightClauses(p, hits));
            case Criterion.Or(var parts) -> parts.forEach(p -> addHighlightClauses(p, hits));
            case TextCriterion asked -> hits.add(words(asked), Occur.SHOULD);
            default -> {} // is no part of the text
        }
    }

    /// In parentheses too, as far as nothing but "and" joins them.
    private static Stream<Criterion> quotationClauses(Criterion query) {
        if (query.appliesToQuotation()) {
            return Stream.of(query);
        }
        return query instanceof Criterion.And(var parts)
                ? parts.stream().flatMap(QueryCompiler::quotationClauses)
                : Stream.of();
    }

    /// On article documents.
    private Query compileForArticles(Criterion query) {
        if (query.appliesToQuotation()) {
            return new ToParentBlockJoinQuery(
                    compileForQuotations(query), articleBits, ScoreMode.Max);
        }
        return switch (query) {
            case Criterion.And(var parts) -> conjunction(parts);
            case Criterion.Or(var parts) -> disjunction(parts, this::compileForArticles);
            case Criterion.Not(var part) ->
                    new BooleanQuery.Builder()
                            .add(ARTICLES, Occur.FILTER)
                            .add(compileForArticles(part), Occur.MUST_NOT)
                            .build();
            case Criterion.Dated(DateRange range) -> dateRangeQuery(range);
            case Criterion.Recent recent ->
                    context.newestDay()
                            .map(day -> dateRangeQuery(recentRange(recent, day)))
                            .orElse(NO_DATED_ARTICLE);
            case Criterion.Undated _ -> missingFieldQuery(Schema.DAY);
            case Criterion.Source(String name) ->
                    name.isEmpty()
                            ? missingFieldQuery(Schema.SOURCE_NAME)
                            : new ConstantScoreQuery(TermQueries.nameQuery(Schema.SOURCE, name));
            case Criterion.PathContains(String path) ->
                    new ConstantScoreQuery(TermQueries.nameQuery(Schema.PATH_TEXT, path));
            case Criterion.SimilarTo(String path) -> similarArticles.queryFor(path);
            case Criterion.NearDuplicatesOf(String path) -> new NearDuplicatesQuery(path, columns);
            case Criterion.WordCount(int least, int most) ->
                    NumericDocValuesField.newSlowRangeQuery(Schema.WORD_COUNT, least, most);
            case Criterion.HasQuotations _ ->
                    NumericDocValuesField.newSlowRangeQuery(Schema.QUOTE_COUNT, 1, Long.MAX_VALUE);
            case Criterion.Noted noted ->
                    new TermInSetQuery(
                            Schema.PATH,
                            context.notedPaths(noted).stream().map(BytesRef::new).toList());
            case TextCriterion _,
                    Criterion.SpeakerName _,
                    Criterion.ExactSpeaker _,
                    Criterion.MatchAll _ ->
                    compileSingle(query);
        };
    }

    private static Query dateRangeQuery(DateRange range) {
        return new ConstantScoreQuery(
                IntPoint.newRangeQuery(
                        Schema.DAY_POINT, epochDay(range.first()), epochDay(range.last())));
    }

    private static DateRange recentRange(Criterion.Recent recent, LocalDate newest) {
        return new DateRange(newest.minus(recent.count(), recent.unit()).plusDays(1), newest);
    }

    /// On quotation documents.
    private Query compileForQuotations(Criterion query) {
        return switch (query) {
            case Criterion.And(var parts) -> {
                var builder = new BooleanQuery.Builder();
                parts.forEach(p -> builder.add(compileForQuotations(p), Occur.MUST));
                yield builder.build();
            }
            case Criterion.Or(var parts) -> disjunction(parts, this::compileForQuotations);
            default -> compileSingle(query);
        };
    }

    private Query conjunction(List<Criterion> parts) {
        var builder = new BooleanQuery.Builder();
        var inside = new ArrayList<Criterion>();
        for (Criterion part : parts) {
            if (part.appliesToQuotation()) {
                inside.add(part);
            } else if (part instanceof Criterion.Not(var excluded)) {
                builder.add(compileForArticles(excluded), Occur.MUST_NOT);
            } else {
                builder.add(compileForArticles(part), part.isFilter() ? Occur.FILTER : Occur.MUST);
            }
        }
        if (!inside.isEmpty()) {
            Query quotation = compileForQuotations(new Criterion.And(inside));
            builder.add(
                    new ToParentBlockJoinQuery(quotation, articleBits, ScoreMode.Max), Occur.MUST);
        }
        Query all = builder.build();
        return ArticleFilter.findsOnlyArticles(all)
                ? all
                : builder.add(ARTICLES, Occur.FILTER).build();
    }

    private static Query disjunction(List<Criterion> parts, Function<Criterion, Query> compile) {
        var builder = new BooleanQuery.Builder();
        parts.forEach(p -> builder.add(compile.apply(p), Occur.SHOULD));
        return builder.build();
    }

    private Query compileSingle(Criterion query) {
        return switch (query) {
            case TextCriterion asked -> words(asked);
            case Criterion.SpeakerName(String name) when name.isEmpty() ->
                    new TermQuery(new Term(Schema.NO_SPEAKER, Schema.YES));
            case Criterion.SpeakerName(String name) -> TermQueries.nameQuery(Schema.SPEAKER, name);
            case Criterion.ExactSpeaker(String name) ->
                    new SpeakerQuery(
                            name,
                            context.speakerLinks(),
                            TermQueries.nameQuery(Schema.SPEAKER, name));
            default -> MATCH_ALL;
        };
    }

    private Query words(TextCriterion asked) {
        return switch (asked.field()) {
            case QUOTATION -> words.of(Schema.SAID, asked);
            case TITLE -> words.of(Schema.TITLE, asked);
            case ANYWHERE ->
                    new DisjunctionMaxQuery(
                            List.of(
                                    words.of(Schema.TEXT, asked),
                                    new BoostQuery(words.of(Schema.TITLE, asked), TITLE_BOOST)),
                            0);
        };
    }

    private static Query missingFieldQuery(String field) {
        return new BooleanQuery.Builder()
                .add(ARTICLES, Occur.FILTER)
                .add(new FieldExistsQuery(field), Occur.MUST_NOT)
                .build();
    }

    private static int epochDay(LocalDate date) {
        return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
