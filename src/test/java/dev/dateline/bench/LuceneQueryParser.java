package dev.dateline.bench;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Parses the subset of Lucene's classic query syntax that the benchmark queries use.
///
/// It has words, phrases and prefixes in lower case, `date:[A TO B]`, `AND`, `OR`, `NOT` and
/// parentheses.
final class LuceneQueryParser {
    private static final Pattern TOKEN =
            Pattern.compile("\"([^\"]*)\"|date:\\[(\\S+) TO (\\S+)]|[()]|[^\\s()]+");

    private final Deque<MatchResult> tokens;

    private LuceneQueryParser(String query) {
        tokens = new ArrayDeque<>(TOKEN.matcher(query).results().toList());
    }

    static Query parse(String query) {
        return new LuceneQueryParser(query).disjunction();
    }

    private Query disjunction() {
        var any = new BooleanQuery.Builder();
        var all = new BooleanQuery.Builder();
        Occur next = Occur.MUST;
        while (!tokens.isEmpty()) {
            MatchResult token = tokens.remove();
            if (token.group().equals(")")) {
                break;
            }
            switch (token.group()) {
                case "AND" -> {}
                case "NOT" -> next = Occur.MUST_NOT;
                case "OR" -> {
                    any.add(all.build(), Occur.SHOULD);
                    all = new BooleanQuery.Builder();
                }
                default -> {
                    all.add(token.group().equals("(") ? disjunction() : clause(token), next);
                    next = Occur.MUST;
                }
            }
        }
        return any.add(all.build(), Occur.SHOULD).build();
    }

    private static Query clause(MatchResult token) {
        if (token.group(1) != null) {
            return new PhraseQuery("body", token.group(1).split(" "));
        }
        if (token.group(2) != null) {
            long from = LocalDate.parse(token.group(2)).toEpochDay();
            long to = LocalDate.parse(token.group(3)).toEpochDay();
            return new IndexOrDocValuesQuery(
                    LongPoint.newRangeQuery("day", from, to),
                    NumericDocValuesField.newSlowRangeQuery("day", from, to));
        }
        String word = token.group();
        return word.endsWith("*")
                ? new PrefixQuery(new Term("body", word.substring(0, word.length() - 1)))
                : new TermQuery(new Term("body", word));
    }
}
