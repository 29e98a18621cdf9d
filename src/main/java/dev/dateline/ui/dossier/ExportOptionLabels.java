package dev.dateline.ui.dossier;

import dev.dateline.dossier.Grouping;
import dev.dateline.dossier.PrintOptions.PaperSize;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.Messages;
import dev.dateline.search.SortOrder;

/// What can be chosen, in words.
final class ExportOptionLabels {
    private ExportOptionLabels() {}

    static String of(ExportSelection.Content content) {
        return switch (content) {
            case ARTICLES -> Messages.of("dossier.content.articles");
            case QUOTES -> Messages.of("dossier.content.quotes");
            case BOTH -> Messages.of("dossier.content.both");
        };
    }

    static String of(Grouping grouping) {
        return switch (grouping) {
            case MONTH -> Messages.of("dossier.grouping.month");
            case YEAR -> Messages.of("dossier.grouping.year");
            case SOURCE -> Messages.of("dossier.grouping.source");
            case NONE -> Messages.of("dossier.grouping.none");
        };
    }

    static String of(SortOrder order) {
        return switch (order) {
            case OLDEST, LEAST_SURE -> Messages.of("dossier.order.oldest");
            case NEWEST -> Messages.of("dossier.order.newest");
            case RELEVANCE -> Messages.of("dossier.order.relevance");
        };
    }

    static String of(PaperSize paper) {
        return switch (paper) {
            case A4 -> Messages.of("dossier.paper.a4");
            case LETTER -> Messages.of("dossier.paper.letter");
        };
    }

    static String columns(int count) {
        return Messages.of(count == 1 ? "dossier.columns.one" : "dossier.columns.two");
    }
}
