package dev.dateline.index;

import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.Criterion;
import dev.dateline.search.Criterion.Words;
import dev.dateline.search.DateRange;

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
final class QueryCompiler {
    static final Query ARTICLES = OnArticles.ARTICLES;

    private static final Query QUOTATIONS = new TermQuery(new Term(Schema.TYPE, Schema.QUOTE));
    private static final Query EVERYTHING = MatchAllDocsQuery.INSTANCE;
    private static final Query NOTHING = new MatchNoDocsQuery("no article has a date");

    /// A hit in the headline counts double.
    private static final float TITLE_BOOST = 2;

    private final BitSetProducer articleSet;
    private final ArchiveFacts facts;
    private final Likeness likeness;
    private final ColumnCache columns;
    private final WordQueries words;

    /// @param articleSet [#ARTICLES], kept from one search to the next
    QueryCompiler(
            BitSetProducer articleSet, ArchiveFacts facts, Likeness likeness, ColumnCache columns) {
        this.columns = columns;
        this.likeness = likeness;
        this.articleSet = articleSet;
        this.facts = facts;
        words = new WordQueries(facts);
    }

    /// Names that are one speaker's because the reader says so.
    SpeakerLinks links() {
        return facts.links();
    }

    /// The articles that match.
    Query articles(Criterion query) {
        return OnArticles.only(compile(query));
    }

    /// The quotations in the articles that match, each fulfilling the query's own demands on
    /// quotations. The document of a rejected file before an article's block looks like one of its
    /// children; the type tells it from a quotation.
    Query quotations(Criterion query) {
        var builder = new BooleanQuery.Builder();
        builder.add(new ToChildBlockJoinQuery(articles(query), articleSet), Occur.MUST);
        builder.add(QUOTATIONS, Occur.FILTER);
        ofQuotation(query).forEach(part -> builder.add(compileInside(part), Occur.FILTER));
        return builder.build();
    }

    /// What can be seen as a hit in a text: the words asked for, in their fields, without regard to
    /// how they are joined; nothing that is excluded.
    Query hits(Criterion criterion) {
        var builder = new BooleanQuery.Builder();
        addHits(criterion, builder);
        return builder.build();
    }

    private void addHits(Criterion criterion, BooleanQuery.Builder hits) {
        switch (criterion) {
            case Criterion.And(var parts) -> parts.forEach(p -> addHits(p, hits));
            case Criterion.Or(var parts) -> parts.forEach(p -> addHits(p, hits));
            case Words asked -> hits.add(words(asked), Occur.SHOULD);
            default -> {} // is no part of the text
        }
    }

    /// In parentheses too, as far as nothing but "and" joins them.
    private static Stream<Criterion> ofQuotation(Criterion query) {
        if (query.ofQuotation()) {
            return Stream.of(query);
        }
        return query instanceof Criterion.And(var parts)
                ? parts.stream().flatMap(QueryCompiler::ofQuotation)
                : Stream.of();
    }

    /// On article documents.
    private Query compile(Criterion query) {
        if (query.ofQuotation()) {
            return new ToParentBlockJoinQuery(compileInside(query), articleSet, ScoreMode.Max);
        }
        return switch (query) {
            case Criterion.And(var parts) -> all(parts);
            case Criterion.Or(var parts) -> any(parts, this::compile);
            case Criterion.Not(var part) ->
                    new BooleanQuery.Builder()
                            .add(ARTICLES, Occur.FILTER)
                            .add(compile(part), Occur.MUST_NOT)
                            .build();
            case Criterion.During(DateRange range) -> during(range);
            case Criterion.Recent recent ->
                    facts.newestDay().map(day -> during(lasting(recent, day))).orElse(NOTHING);
            case Criterion.Undated _ -> without(Schema.DAY);
            case Criterion.Source(String name) ->
                    name.isEmpty()
                            ? without(Schema.SOURCE_NAME)
                            : new ConstantScoreQuery(WordQueries.name(Schema.SOURCE, name));
            case Criterion.Path(String path) ->
                    new ConstantScoreQuery(WordQueries.name(Schema.PATH_WORDS, path));
            case Criterion.Like(String path) -> likeness.to(path);
            case Criterion.Copies(String path) -> new CopiesQuery(path, columns);
            case Criterion.Length(int least, int most) ->
                    NumericDocValuesField.newSlowRangeQuery(Schema.WORDS, least, most);
            case Criterion.Quoting _ ->
                    NumericDocValuesField.newSlowRangeQuery(Schema.QUOTES, 1, Long.MAX_VALUE);
            case Criterion.Noted noted ->
                    new TermInSetQuery(
                            Schema.PATH, facts.paths(noted).stream().map(BytesRef::new).toList());
            case Words _, Criterion.Speaker _, Criterion.Named _, Criterion.All _ -> single(query);
        };
    }

    private static Query during(DateRange range) {
        return new ConstantScoreQuery(
                IntPoint.newRangeQuery(Schema.DAY_POINT, day(range.first()), day(range.last())));
    }

    private static DateRange lasting(Criterion.Recent recent, LocalDate newest) {
        return new DateRange(newest.minus(recent.count(), recent.unit()).plusDays(1), newest);
    }

    /// On quotation documents.
    private Query compileInside(Criterion query) {
        return switch (query) {
            case Criterion.And(var parts) -> {
                var builder = new BooleanQuery.Builder();
                parts.forEach(p -> builder.add(compileInside(p), Occur.MUST));
                yield builder.build();
            }
            case Criterion.Or(var parts) -> any(parts, this::compileInside);
            default -> single(query);
        };
    }

    private Query all(List<Criterion> parts) {
        var builder = new BooleanQuery.Builder();
        var inside = new ArrayList<Criterion>();
        for (Criterion part : parts) {
            if (part.ofQuotation()) {
                inside.add(part);
            } else if (part instanceof Criterion.Not(var excluded)) {
                builder.add(compile(excluded), Occur.MUST_NOT);
            } else {
                builder.add(compile(part), part.isFilter() ? Occur.FILTER : Occur.MUST);
            }
        }
        if (!inside.isEmpty()) {
            Query quotation = compileInside(new Criterion.And(inside));
            builder.add(
                    new ToParentBlockJoinQuery(quotation, articleSet, ScoreMode.Max), Occur.MUST);
        }
        Query all = builder.build();
        return OnArticles.is(all) ? all : builder.add(ARTICLES, Occur.FILTER).build();
    }

    private static Query any(List<Criterion> parts, Function<Criterion, Query> compile) {
        var builder = new BooleanQuery.Builder();
        parts.forEach(p -> builder.add(compile.apply(p), Occur.SHOULD));
        return builder.build();
    }

    private Query single(Criterion query) {
        return switch (query) {
            case Words asked -> words(asked);
            case Criterion.Speaker(String name) when name.isEmpty() ->
                    new TermQuery(new Term(Schema.NOBODY, Schema.YES));
            case Criterion.Speaker(String name) -> WordQueries.name(Schema.SPEAKER, name);
            case Criterion.Named(String name) ->
                    new SpeakerQuery(name, facts.links(), WordQueries.name(Schema.SPEAKER, name));
            default -> EVERYTHING;
        };
    }

    private Query words(Words asked) {
        return switch (asked.field()) {
            case SAID -> words.of(Schema.SAID, asked);
            case TITLE -> words.of(Schema.TITLE, asked);
            case ANYWHERE ->
                    new DisjunctionMaxQuery(
                            List.of(
                                    words.of(Schema.TEXT, asked),
                                    new BoostQuery(words.of(Schema.TITLE, asked), TITLE_BOOST)),
                            0);
        };
    }

    private static Query without(String field) {
        return new BooleanQuery.Builder()
                .add(ARTICLES, Occur.FILTER)
                .add(new FieldExistsQuery(field), Occur.MUST_NOT)
                .build();
    }

    private static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
