package dev.dateline.gold;

import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Which prediction answers which quotation of the gold: one to one, the largest overlap first.
final class Pairing {
    /// Both ends may be off by so many characters where the stretch shall be exact.
    private static final int TOLERANCE = 2;

    private static final double MOSTLY = 0.8;

    private final IdentityHashMap<GoldQuote, Prediction> answers = new IdentityHashMap<>();
    private final IdentityHashMap<Prediction, GoldQuote> questions = new IdentityHashMap<>();

    private record Pair(double overlap, int question, int answer) {}

    private Pairing() {}

    static Pairing exact(List<GoldQuote> quotes, List<Prediction> predictions) {
        return of(
                quotes,
                predictions,
                (a, b) ->
                        Math.abs(a.start() - b.start()) <= TOLERANCE
                                && Math.abs(a.end() - b.end()) <= TOLERANCE);
    }

    static Pairing mostly(List<GoldQuote> quotes, List<Prediction> predictions) {
        return of(quotes, predictions, (a, b) -> overlap(a, b) >= MOSTLY);
    }

    private static Pairing of(
            List<GoldQuote> quotes,
            List<Prediction> predictions,
            BiPredicate<TextSpan, TextSpan> test) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < quotes.size(); i++) {
            TextSpan quote = quotes.get(i).span();
            for (int j = 0; j < predictions.size(); j++) {
                TextSpan prediction = predictions.get(j).span();
                if (quote.overlaps(prediction) && test.test(quote, prediction)) {
                    pairs.add(new Pair(overlap(quote, prediction), i, j));
                }
            }
        }
        pairs.sort(
                Comparator.comparing(Pair::overlap, Comparator.reverseOrder())
                        .thenComparingInt(Pair::question)
                        .thenComparingInt(Pair::answer));
        var pairing = new Pairing();
        for (Pair pair : pairs) {
            pairing.take(quotes.get(pair.question), predictions.get(pair.answer));
        }
        return pairing;
    }

    private void take(GoldQuote quote, Prediction prediction) {
        if (!answers.containsKey(quote) && !questions.containsKey(prediction)) {
            answers.put(quote, prediction);
            questions.put(prediction, quote);
        }
    }

    /// What both share, as a share of what either covers.
    static double overlap(TextSpan a, TextSpan b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int either = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return shared <= 0 ? 0 : (double) shared / either;
    }

    Optional<Prediction> answerTo(GoldQuote quote) {
        return Optional.ofNullable(answers.get(quote));
    }

    Optional<GoldQuote> questionOf(Prediction prediction) {
        return Optional.ofNullable(questions.get(prediction));
    }
}
