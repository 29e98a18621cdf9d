package dev.dateline.ui.search;

import dev.dateline.article.ArticleDate;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.search.Hit;
import dev.dateline.search.SortOrder;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.Optional;

/// Groups the rows of a result list by day if the list is sorted by date.
final class DayGrouping {
    private final SearchModel model;
    private final BooleanProperty enabled = new SimpleBooleanProperty();

    DayGrouping(SearchModel model) {
        this.model = model;
    }

    /// Whether the user has turned on grouping by day.
    BooleanProperty enabledProperty() {
        return enabled;
    }

    /// Whether rows are grouped: the user has turned grouping on and the list is sorted by date.
    boolean isActive() {
        return enabled.get() && model.orderProperty().get() != SortOrder.RELEVANCE;
    }

    /// Whether the row is the first of its day among the loaded rows.
    boolean isFirstOfDay(int row) {
        return row == 0 || !dateAt(row).equals(dateAt(row - 1));
    }

    /// Whether the next row has the same day as this row.
    boolean isFollowedBySameDay(int row) {
        return row + 1 < model.hits().size() && dateAt(row).equals(dateAt(row + 1));
    }

    /// Returns the heading of a group: its date in full, or the text for undated articles.
    String heading(ArticleDate date) {
        return date.day().map(DateFormats::full).orElse(Messages.of("search.undated"));
    }

    private Optional<ArticleDate> dateAt(int row) {
        return model.hits().get(row).toOptional().map(Hit::date);
    }
}
