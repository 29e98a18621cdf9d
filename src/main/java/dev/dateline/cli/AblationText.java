package dev.dateline.cli;

import dev.dateline.gold.Evaluation;
import dev.dateline.gold.GoldArticle;
import dev.dateline.gold.Score;
import dev.dateline.message.Messages;
import dev.dateline.quote.FeatureFamily;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// What is lost without each family of features, as a table for people: a line as soon as it is
/// known, for each asks for models of its own.
record AblationText(Output out) {
    /// `all` is what comes of all features with the same folds.
    void print(List<GoldArticle> articles, int folds, Evaluation all) throws IOException {
        out.line("");
        out.line(Messages.of("cli.ablation.head"));
        line(Messages.of("cli.ablation.nothing"), all);
        for (FeatureFamily family : FeatureFamily.values()) {
            line(name(family), Evaluation.crossValidated(articles, folds, Set.of(family)));
        }
    }

    private void line(String without, Evaluation evaluation) throws IOException {
        Score all = evaluation.score();
        out.line(
                "%-44s %8.4f %8.4f %8.4f %8.4f"
                        .formatted(
                                without,
                                all.spans().f1(),
                                all.endToEnd().f1(),
                                evaluation.fragments().endToEnd().f1(),
                                all.names()));
    }

    private static String name(FeatureFamily family) {
        return Messages.of(
                switch (family) {
                    case CLUSTERS -> "cli.ablation.clusters";
                    case RULES -> "cli.ablation.rules";
                    case CANDIDATE -> "cli.ablation.candidate";
                    case BETWEEN -> "cli.ablation.between";
                    case BESIDE_CANDIDATE -> "cli.ablation.beside-candidate";
                    case VERB_BEHIND -> "cli.ablation.verb-behind";
                    case VERBS -> "cli.ablation.verbs";
                    case OTHER_PARAGRAPHS -> "cli.ablation.other-paragraphs";
                    case SPOKE_LAST -> "cli.ablation.spoke-last";
                    case PRESENCE -> "cli.ablation.presence";
                    case OWN_LOOK -> "cli.ablation.own-look";
                    case HABITS -> "cli.ablation.habits";
                    case BESIDE_STRETCH -> "cli.ablation.beside-stretch";
                    case CLAUSE -> "cli.ablation.clause";
                    case MOOD -> "cli.ablation.mood";
                    case SPOKEN -> "cli.ablation.spoken";
                    case COMPANY -> "cli.ablation.company";
                });
    }
}
