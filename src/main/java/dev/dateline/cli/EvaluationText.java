package dev.dateline.cli;

import dev.dateline.evaluation.AttributionPattern;
import dev.dateline.evaluation.CalibrationBin;
import dev.dateline.evaluation.Evaluation;
import dev.dateline.evaluation.RulePrecision;
import dev.dateline.evaluation.Score;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.util.Locale;

/// How right quotations are, as tables for people.
record EvaluationText(Output out) {
    void print(Evaluation evaluation) throws IOException {
        Score all = evaluation.score();
        out.line(Messages.of("cli.evaluate.counts", all.gold(), all.predicted()));
        rate("cli.evaluate.spans-exact", all.exactSpans());
        rate("cli.evaluate.spans", all.spans());
        out.line(
                Messages.of(
                        "cli.evaluate.speakers",
                        all.speaker(),
                        all.speakerLenient(),
                        all.attributed()));
        rate("cli.evaluate.end-to-end", all.endToEnd());
        rate("cli.evaluate.end-to-end-lenient", all.endToEndLenient());
        rate("cli.evaluate.end-to-end-exact", all.endToEndExact());
        out.line(Messages.of("cli.evaluate.names", all.namesFound(), all.names(), all.named()));
        out.line("");
        out.line(Messages.of("cli.evaluate.groups"));
        for (Score group : evaluation.groupScores()) {
            group(group);
        }
        out.line("");
        out.line(Messages.of("cli.evaluate.constructions"));
        for (var construction : evaluation.patternScores().entrySet()) {
            Score score = construction.getValue();
            out.line(
                    String.format(
                            Locale.ROOT,
                            "%-42s %6d %8.3f",
                            words(construction.getKey()),
                            score.attributable(),
                            1 - score.endToEnd().recall()));
        }
        out.line("");
        out.line(Messages.of("cli.evaluate.rules"));
        for (RulePrecision rule : evaluation.rulePrecisions()) {
            out.line(
                    "%-22s %8d %8.3f".formatted(rule.rule(), rule.predictions(), rule.precision()));
        }
        out.line("");
        out.line(Messages.of("cli.evaluate.beliefs"));
        for (CalibrationBin belief : evaluation.calibration()) {
            out.line(
                    String.format(
                            Locale.ROOT,
                            "%8.3f %8.3f %8d",
                            belief.meanConfidence(),
                            belief.accuracy(),
                            belief.predictions()));
        }
    }

    private void rate(String key, Score.Rate rate) throws IOException {
        out.line(Messages.of(key, rate.precision(), rate.recall(), rate.f1()));
    }

    private void group(Score score) throws IOException {
        out.line(
                String.format(
                        Locale.ROOT,
                        "%-22s %6d %8.3f %8s %8.3f %8.3f %8s %8s",
                        Plain.line(score.group()),
                        score.gold(),
                        score.spans().recall(),
                        f1(score, score.spans()),
                        score.speaker(),
                        score.endToEnd().recall(),
                        f1(score, score.endToEnd()),
                        score.named() == 0
                                ? "-"
                                : String.format(Locale.ROOT, "%.3f", score.names())));
    }

    private static String words(AttributionPattern construction) {
        return Messages.of(
                switch (construction) {
                    case NOUN -> "cli.how.noun";
                    case OTHER_PARAGRAPH -> "cli.how.elsewhere";
                    case CONTINUATION -> "cli.how.continuation";
                    case MIXED_FRAGMENT -> "cli.how.mixed-fragment";
                    case NO_VERB -> "cli.how.no-verb";
                    case SAID_X -> "cli.how.said-x";
                    case X_SAID -> "cli.how.x-said";
                    case PRONOUN -> "cli.how.pronoun";
                    case SECOND_HALF -> "cli.how.second-half";
                    case TWEET -> "cli.how.tweet";
                    case ACCORDING_TO -> "cli.how.according-to";
                    case RELATIVE_PRONOUN -> "cli.how.who";
                });
    }

    private static String f1(Score score, Score.Rate rate) {
        return score.hasPrecision() ? String.format(Locale.ROOT, "%.3f", rate.f1()) : "-";
    }
}
