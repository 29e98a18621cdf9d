package dev.dateline.ui.search;

import dev.dateline.article.ArticleDate;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.search.Hit;
import dev.dateline.search.SortOrder;
import dev.dateline.ui.fx.list.LazyItem;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.Optional;

/// Which rows of a list that is sorted by date begin a day and which go on with one.
final class DayGrouping {
    private final SearchModel model;
    private final BooleanProperty enabled = new SimpleBooleanProperty();

    DayGrouping(SearchModel model) {
        this.model = model;
    }

    /// Whether the reader wants them.
    BooleanProperty enabledProperty() {
        return enabled;
    }

    /// Whether they are shown: sorted by relevance there are no days to see.
    boolean isActive() {
        return enabled.get() && model.orderProperty().get() != SortOrder.RELEVANCE;
    }

    /// Whether the row is the first of its day, as far as is known.
    boolean isFirstOfDay(int row) {
        return row == 0 || !dateAt(row).equals(dateAt(row - 1));
    }

    /// Whether the next row is of the same day.
    boolean isFollowedBySameDay(int row) {
        return row + 1 < model.hits().size() && dateAt(row).equals(dateAt(row + 1));
    }

    /// A day in full, or that there is none.
    String heading(ArticleDate date) {
        return date.day().map(DateFormats::full).orElse(Messages.of("search.undated"));
    }

    private Optional<ArticleDate> dateAt(int row) {
        LazyItem<Hit> slot = model.hits().get(row);
        return slot.toOptional().map(Hit::date);
    }
}
