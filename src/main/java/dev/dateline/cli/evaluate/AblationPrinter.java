package dev.dateline.cli.evaluate;

import dev.dateline.cli.output.StandardOutput;
import dev.dateline.evaluation.Evaluation;
import dev.dateline.evaluation.Score;
import dev.dateline.gold.GoldArticle;
import dev.dateline.message.Messages;
import dev.dateline.quote.model.FeatureGroup;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Prints a table with the scores of models that were trained without one group of features each.
///
/// Each row takes long, because it trains models of its own, and is printed as soon as it is known.
record AblationPrinter(StandardOutput out) {
    /// @param all the evaluation with all features and the same number of folds
    void print(List<GoldArticle> articles, int folds, Evaluation all) throws IOException {
        out.println("");
        out.printMessage("cli.ablation.header");
        printLine(Messages.of("cli.ablation.all-features"), all);
        for (FeatureGroup group : FeatureGroup.values()) {
            printLine(label(group), Evaluation.crossValidated(articles, folds, Set.of(group)));
        }
    }

    private void printLine(String label, Evaluation evaluation) throws IOException {
        Score all = evaluation.score();
        out.println(
                "%-44s %8.4f %8.4f %8.4f %8.4f"
                        .formatted(
                                label,
                                all.spans().f1(),
                                all.endToEnd().f1(),
                                evaluation.fragmentScore().endToEnd().f1(),
                                all.names()));
    }

    private static String label(FeatureGroup group) {
        return Messages.of(
                switch (group) {
                    case CLUSTERS -> "cli.ablation.clusters";
                    case RULES -> "cli.ablation.rules";
                    case CANDIDATE_KIND -> "cli.ablation.candidate-kind";
                    case INTERVENING_TOKENS -> "cli.ablation.intervening-tokens";
                    case BESIDE_CANDIDATE -> "cli.ablation.beside-candidate";
                    case FOLLOWING_REPORTING_VERB -> "cli.ablation.following-reporting-verb";
                    case FOLLOWING_VERBS -> "cli.ablation.following-verbs";
                    case OTHER_PARAGRAPHS -> "cli.ablation.other-paragraphs";
                    case PREVIOUS_SPEAKER -> "cli.ablation.previous-speaker";
                    case PROMINENCE -> "cli.ablation.prominence";
                    case SPAN_SHAPE -> "cli.ablation.span-shape";
                    case DOCUMENT_STYLE -> "cli.ablation.document-style";
                    case BESIDE_SPAN -> "cli.ablation.beside-span";
                    case CLAUSE -> "cli.ablation.clause";
                    case MODALITY -> "cli.ablation.modality";
                    case SPEAKER_LIKELIHOOD -> "cli.ablation.speaker-likelihood";
                    case DOCUMENT_CONTEXT -> "cli.ablation.document-context";
                });
    }
}
