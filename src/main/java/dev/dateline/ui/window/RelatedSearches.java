package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.search.DateRangeFormatter;
import dev.dateline.ui.search.FilterSyntax;

import java.time.LocalDate;
import java.util.Optional;

/// Ways from an article to others: those of the days around it, and those on the same matter. What
/// was searched before is among the searches that the box offers.
final class RelatedSearches {
    private static final int SURROUNDING_DAYS = 3;

    private final WindowModel model;

    RelatedSearches(WindowModel model) {
        this.model = model;
    }

    /// Shows all articles from three days before to three days after it.
    void showSurroundingDays(QuotedArticle article) {
        Optional<LocalDate> day = article.article().date().day();
        if (day.isEmpty()) {
            model.announce(Messages.of("related.undated"));
            return;
        }
        var days =
                new DateRange(
                        day.get().minusDays(SURROUNDING_DAYS),
                        day.get().plusDays(SURROUNDING_DAYS));
        search(FilterSyntax.format("date", DateRangeFormatter.formatQuery(days)));
        model.timeline().zoomTo(days);
    }

    /// Shows those that share most of its telling words, the likest first.
    void showSimilar(QuotedArticle article) {
        model.search().orderProperty().set(SortOrder.RELEVANCE);
        search(FilterSyntax.format("like", article.article().path()));
    }

    private void search(String query) {
        model.settingsModel().update(s -> s.withSearch(model.search().textProperty().get()));
        model.search().textProperty().set(query);
    }
}
