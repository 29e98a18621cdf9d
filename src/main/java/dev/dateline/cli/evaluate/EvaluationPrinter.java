package dev.dateline.cli.evaluate;

import dev.dateline.cli.output.StandardOutput;
import dev.dateline.cli.output.TerminalText;
import dev.dateline.evaluation.AttributionPattern;
import dev.dateline.evaluation.CalibrationBin;
import dev.dateline.evaluation.Evaluation;
import dev.dateline.evaluation.RulePrecision;
import dev.dateline.evaluation.Score;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.util.Locale;

/// Prints the scores of an evaluation as tables.
record EvaluationPrinter(StandardOutput out) {
    void print(Evaluation evaluation) throws IOException {
        Score all = evaluation.score();
        out.printMessage("cli.evaluate.counts", all.gold(), all.predicted());
        printRate("cli.evaluate.spans-exact", all.exactSpans());
        printRate("cli.evaluate.spans", all.spans());
        out.printMessage(
                "cli.evaluate.speakers", all.speaker(), all.speakerLenient(), all.attributed());
        printRate("cli.evaluate.end-to-end", all.endToEnd());
        printRate("cli.evaluate.end-to-end-lenient", all.endToEndLenient());
        printRate("cli.evaluate.end-to-end-exact", all.endToEndExact());
        out.printMessage("cli.evaluate.names", all.namesFound(), all.names(), all.named());
        out.println("");
        out.printMessage("cli.evaluate.groups");
        for (Score group : evaluation.groupScores()) {
            printGroup(group);
        }
        out.println("");
        out.printMessage("cli.evaluate.constructions");
        for (var pattern : evaluation.patternScores().entrySet()) {
            Score score = pattern.getValue();
            out.println(
                    String.format(
                            Locale.ROOT,
                            "%-42s %6d %8.3f",
                            label(pattern.getKey()),
                            score.attributable(),
                            1 - score.endToEnd().recall()));
        }
        out.println("");
        out.printMessage("cli.evaluate.rules");
        for (RulePrecision rule : evaluation.rulePrecisions()) {
            out.println(
                    "%-22s %8d %8.3f".formatted(rule.rule(), rule.predictions(), rule.precision()));
        }
        out.println("");
        out.printMessage("cli.evaluate.calibration");
        for (CalibrationBin bin : evaluation.calibration()) {
            out.println(
                    String.format(
                            Locale.ROOT,
                            "%8.3f %8.3f %8d",
                            bin.meanConfidence(),
                            bin.accuracy(),
                            bin.predictions()));
        }
    }

    private void printRate(String key, Score.Rate rate) throws IOException {
        out.printMessage(key, rate.precision(), rate.recall(), rate.f1());
    }

    private void printGroup(Score score) throws IOException {
        out.println(
                String.format(
                        Locale.ROOT,
                        "%-22s %6d %8.3f %8s %8.3f %8.3f %8s %8s",
                        TerminalText.singleLine(score.group()),
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

    private static String label(AttributionPattern pattern) {
        return Messages.of(
                switch (pattern) {
                    case NOUN -> "cli.evaluate.construction.noun";
                    case OTHER_PARAGRAPH -> "cli.evaluate.construction.other-paragraph";
                    case CONTINUATION -> "cli.evaluate.construction.continuation";
                    case MIXED_FRAGMENT -> "cli.evaluate.construction.mixed-fragment";
                    case NO_VERB -> "cli.evaluate.construction.no-verb";
                    case SAID_X -> "cli.evaluate.construction.said-x";
                    case X_SAID -> "cli.evaluate.construction.x-said";
                    case PRONOUN -> "cli.evaluate.construction.pronoun";
                    case SECOND_HALF -> "cli.evaluate.construction.second-half";
                    case TWEET -> "cli.evaluate.construction.tweet";
                    case ACCORDING_TO -> "cli.evaluate.construction.according-to";
                    case RELATIVE_PRONOUN -> "cli.evaluate.construction.relative-pronoun";
                });
    }

    private static String f1(Score score, Score.Rate rate) {
        return score.hasPrecision() ? String.format(Locale.ROOT, "%.3f", rate.f1()) : "-";
    }
}
