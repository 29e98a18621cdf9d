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

/// What is lost without each family of features, as a table for people: a line as soon as it is
/// known, for each asks for models of its own.
record AblationPrinter(StandardOutput out) {
    /// `all` is what comes of all features with the same folds.
    void print(List<GoldArticle> articles, int folds, Evaluation all) throws IOException {
        out.println("");
        out.println(Messages.of("cli.ablation.header"));
        printLine(Messages.of("cli.ablation.all-features"), all);
        for (FeatureGroup family : FeatureGroup.values()) {
            printLine(label(family), Evaluation.crossValidated(articles, folds, Set.of(family)));
        }
    }

    private void printLine(String without, Evaluation evaluation) throws IOException {
        Score all = evaluation.score();
        out.println(
                "%-44s %8.4f %8.4f %8.4f %8.4f"
                        .formatted(
                                without,
                                all.spans().f1(),
                                all.endToEnd().f1(),
                                evaluation.fragmentScore().endToEnd().f1(),
                                all.names()));
    }

    private static String label(FeatureGroup family) {
        return Messages.of(
                switch (family) {
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
