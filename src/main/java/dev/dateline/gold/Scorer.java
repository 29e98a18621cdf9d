package dev.dateline.gold;

import dev.dateline.article.TextSpan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares what was found in articles with what their annotators marked.
///
/// A prediction that answers nothing is no error where the gold leaves it open what stands there. A
/// quotation with a nested cue counts for being found but not for its speaker.
final class Scorer {
    private static final double MOSTLY_OPEN = 0.5;

    private final Tally tally = new Tally();
    private final Reliability reliability = new Reliability();
    private final Rules rules = new Rules();

    Tally tally() {
        return tally;
    }

    Reliability reliability() {
        return reliability;
    }

    Rules rules() {
        return rules;
    }

    void add(GoldArticle gold, List<Prediction> found) {
        List<Prediction> predictions = pieces(gold.text(), found);
        var exact = Pairing.exact(gold.quotes(), predictions);
        var mostly = Pairing.mostly(gold.quotes(), predictions);
        GoldQuote before = GoldQuote.NONE;
        for (GoldQuote quote : gold.quotes()) {
            var groups = new ArrayList<>(Groups.of(gold, quote));
            Construction.of(quote, before, gold.text()).forEach(c -> groups.add(c.group()));
            before = quote;
            countFound(exact.answerTo(quote), mostly.answerTo(quote), groups);
            if (!quote.nestedCue()) {
                boolean exactly = verdict(exact.answerTo(quote), quote, gold).strict();
                countSpeaker(quote, mostly.answerTo(quote), exactly, gold, groups);
            }
        }
        for (Prediction prediction : predictions) {
            boolean open = isOpen(gold, prediction);
            countAnswer(gold, prediction, mostly.questionOf(prediction), open);
            Optional<GoldQuote> question = exact.questionOf(prediction);
            if (question.isPresent() || !open) {
                count(Count.PREDICTED_EXACT, Groups.of(gold, prediction, question));
            }
        }
    }

    /// Each stretch once, in the order found.
    private static List<Prediction> pieces(String text, List<Prediction> found) {
        Map<TextSpan, Prediction> pieces = new LinkedHashMap<>();
        for (Prediction prediction : found) {
            prediction.pieces(text).forEach(p -> pieces.putIfAbsent(p.span(), p));
        }
        return new ArrayList<>(pieces.values());
    }

    private static boolean isOpen(GoldArticle gold, Prediction prediction) {
        return gold.undecided().stream()
                .anyMatch(span -> Pairing.overlap(span, prediction.span()) >= MOSTLY_OPEN);
    }

    private static Verdict verdict(Optional<Prediction> answer, GoldQuote quote, GoldArticle gold) {
        return answer.map(a -> Verdict.of(quote, a, gold.text())).orElse(Verdict.WRONG);
    }

    private void countFound(
            Optional<Prediction> exact, Optional<Prediction> mostly, List<String> groups) {
        count(Count.GOLD, groups);
        countIf(exact.isPresent(), Count.FOUND_EXACT, groups);
        countIf(mostly.isPresent(), Count.FOUND, groups);
    }

    private void countSpeaker(
            GoldQuote quote,
            Optional<Prediction> answer,
            boolean rightExactly,
            GoldArticle gold,
            List<String> groups) {
        Verdict verdict = verdict(answer, quote, gold);
        count(Count.GOLD_SPEAKER, groups);
        countIf(verdict.strict(), Count.RIGHT, groups);
        countIf(verdict.lenient(), Count.RIGHT_LENIENT, groups);
        countIf(rightExactly, Count.RIGHT_EXACT, groups);
        if (answer.isPresent() && !quote.speaker().isNobody()) {
            count(Count.SPOKEN, groups);
            countIf(verdict.strict(), Count.SPOKEN_RIGHT, groups);
            countIf(verdict.lenient(), Count.SPOKEN_LENIENT, groups);
        }
        String name = quote.speaker().fullName();
        if (!name.isEmpty()) {
            count(Count.NAMED, groups);
            countIf(answer.isPresent(), Count.NAMED_FOUND, groups);
            boolean right = answer.map(a -> NameMatch.sameInFull(a.speaker(), name)).orElse(false);
            countIf(right, Count.NAMED_RIGHT, groups);
        }
    }

    private void countAnswer(
            GoldArticle gold, Prediction prediction, Optional<GoldQuote> question, boolean open) {
        if (question.isEmpty() && open) {
            return;
        }
        List<String> groups = Groups.of(gold, prediction, question);
        count(Count.PREDICTED, groups);
        if (question.map(GoldQuote::nestedCue).orElse(false)) {
            return;
        }
        count(Count.PREDICTED_SPEAKER, groups);
        boolean right =
                question.map(q -> Verdict.of(q, prediction, gold.text()).strict()).orElse(false);
        reliability.add(prediction.confidence(), right);
        rules.add(prediction.rule(), right);
    }

    private void count(Count count, List<String> groups) {
        groups.forEach(group -> tally.add(count, group));
    }

    private void countIf(boolean condition, Count count, List<String> groups) {
        if (condition) {
            count(count, groups);
        }
    }
}
