package dev.dateline.index;

import dev.dateline.article.TextSpan;
import dev.dateline.index.words.WordReader;

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
final class PlainHits implements FieldHits {
    private final String field;
    private final WordReader words = new WordReader();

    /// Every word asked for.
    private final CharArrayMap<Sought> sought = new CharArrayMap<>(16, false);

    private final List<char[]> beginnings = new ArrayList<>();
    private final List<SoughtPhrase> phrases = new ArrayList<>();
    private final WordShapes shapes = new WordShapes();

    private PlainHits(String field) {
        this.field = field;
    }

    /// A word, by the number it has in phrases; it may hit `alone`, too.
    private static final class Sought {
        private final int number;
        private boolean alone;

        Sought(int number) {
            this.number = number;
        }
    }

    /// Empty if the query asks for more than that.
    static Optional<FieldHits> of(Query query, String field) {
        var hits = new PlainHits(field);
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
                        .filter(this::isHere)
                        .forEach(term -> sought(term).alone = true);
                yield true;
            }
            case PrefixQuery beginning -> {
                addBeginning(beginning.getPrefix());
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

    private boolean isHere(Term term) {
        return term.field().equals(field);
    }

    private Sought sought(Term term) {
        String text = term.text();
        shapes.add(text);
        return sought.computeIfAbsent(text, _ -> new Sought(sought.size()));
    }

    private void addBeginning(Term beginning) {
        if (isHere(beginning)) {
            shapes.addBeginning(beginning.text());
            beginnings.add(beginning.text().toCharArray());
        }
    }

    private void addPhrase(MultiPhraseQuery phrase) {
        Term[][] terms = phrase.getTermArrays();
        if (!isHere(terms[0][0])) {
            return;
        }
        var slots = new ArrayList<int[]>();
        for (Term[] slot : terms) {
            slots.add(Arrays.stream(slot).mapToInt(t -> sought(t).number).toArray());
        }
        phrases.add(new SoughtPhrase(slots, phrase.getPositions()));
    }

    @Override
    public List<TextSpan> in(String text) {
        var found = new ArrayList<TextSpan>();
        var ofPhrases = new WordPlaces();
        words.read(text);
        while (words.next()) {
            if (shapes.mayFit(words)) {
                look(found, ofPhrases);
            }
        }
        phrases.forEach(phrase -> phrase.addTo(found, ofPhrases));
        return found;
    }

    private void look(List<TextSpan> found, WordPlaces ofPhrases) {
        Sought word = sought.get(words.chars(), words.offset(), words.length());
        if (word != null && !phrases.isEmpty()) {
            ofPhrases.add(word.number, words);
        }
        if ((word != null && word.alone) || begins()) {
            found.add(new TextSpan(words.start(), words.end()));
        }
    }

    private boolean begins() {
        for (char[] beginning : beginnings) {
            int from = words.offset();
            if (words.length() >= beginning.length
                    && Arrays.equals(
                            words.chars(),
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
