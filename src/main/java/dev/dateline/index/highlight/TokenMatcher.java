package dev.dateline.index.highlight;

import dev.dateline.article.TextSpan;
import dev.dateline.index.analysis.TokenCursor;

import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds words, beginnings of words and phrases by going through a text once: what nearly all
/// queries ask for, at a fraction of what Lucene's highlighter takes. Not thread-safe.
final class TokenMatcher implements FieldMatcher {
    private final String field;
    private final TokenCursor tokens = new TokenCursor();

    /// Every word asked for.
    private final CharArrayMap<SearchedTerm> sought = new CharArrayMap<>(16, false);

    private final List<char[]> prefixes = new ArrayList<>();
    private final List<PhraseMatcher> phrases = new ArrayList<>();
    private final TokenPrefilter prefilter = new TokenPrefilter();

    private TokenMatcher(String field) {
        this.field = field;
    }

    /// A word, by the number it has in phrases; it may hit `alone`, too.
    private static final class SearchedTerm {
        private final int termId;
        private boolean matchesAlone;

        SearchedTerm(int number) {
            this.termId = number;
        }
    }

    /// Empty if the query asks for more than that.
    static Optional<FieldMatcher> of(Query query, String field) {
        var hits = new TokenMatcher(field);
        return hits.add(query) ? Optional.of(hits) : Optional.empty();
    }

    private boolean add(Query query) {
        return switch (query) {
            case BooleanQuery any ->
                    any.clauses().stream()
                            .allMatch(
                                    c -> c.occur() == BooleanClause.Occur.SHOULD && add(c.query()));
            case DisjunctionMaxQuery any -> any.getDisjuncts().stream().allMatch(this::add);
            case BoostQuery boosted -> add(boosted.getQuery());
            case SynonymQuery forms -> {
                forms.getTerms().stream()
                        .filter(this::isInField)
                        .forEach(term -> sought(term).matchesAlone = true);
                yield true;
            }
            case PrefixQuery beginning -> {
                addPrefix(beginning.getPrefix());
                yield true;
            }
            case MultiPhraseQuery phrase when phrase.getSlop() == 0 -> {
                addPhrase(phrase);
                yield true;
            }
            case MatchAllDocsQuery _ -> true; // text that holds no word
            default -> false;
        };
    }

    private boolean isInField(Term term) {
        return term.field().equals(field);
    }

    private SearchedTerm sought(Term term) {
        String text = term.text();
        prefilter.add(text);
        return sought.computeIfAbsent(text, _ -> new SearchedTerm(sought.size()));
    }

    private void addPrefix(Term beginning) {
        if (isInField(beginning)) {
            prefilter.addPrefix(beginning.text());
            prefixes.add(beginning.text().toCharArray());
        }
    }

    private void addPhrase(MultiPhraseQuery phrase) {
        Term[][] terms = phrase.getTermArrays();
        if (!isInField(terms[0][0])) {
            return;
        }
        var slots = new ArrayList<int[]>();
        for (Term[] slot : terms) {
            slots.add(Arrays.stream(slot).mapToInt(t -> sought(t).termId).toArray());
        }
        phrases.add(new PhraseMatcher(slots, phrase.getPositions()));
    }

    @Override
    public List<TextSpan> findMatches(String text) {
        var found = new ArrayList<TextSpan>();
        var ofPhrases = new TokenOccurrences();
        tokens.reset(text);
        while (tokens.next()) {
            if (prefilter.mayMatch(tokens)) {
                matchToken(found, ofPhrases);
            }
        }
        phrases.forEach(phrase -> phrase.addMatches(found, ofPhrases));
        return found;
    }

    private void matchToken(List<TextSpan> found, TokenOccurrences ofPhrases) {
        SearchedTerm word = sought.get(tokens.chars(), tokens.offset(), tokens.length());
        if (word != null && !phrases.isEmpty()) {
            ofPhrases.add(word.termId, tokens);
        }
        if ((word != null && word.matchesAlone) || startsWithPrefix()) {
            found.add(new TextSpan(tokens.start(), tokens.end()));
        }
    }

    private boolean startsWithPrefix() {
        for (char[] beginning : prefixes) {
            int from = tokens.offset();
            if (tokens.length() >= beginning.length
                    && Arrays.equals(
                            tokens.chars(),
                            from,
                            from + beginning.length,
                            beginning,
                            0,
                            beginning.length)) {
                return true;
            }
        }
        return false;
    }
}
