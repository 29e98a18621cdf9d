package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.notes.Notes;
import dev.dateline.search.Hit;
import dev.dateline.ui.fx.control.HighlightedText;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.list.LazyItem;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// A row of the result list: headline, day, source, quoted speakers, notes and a snippet.
///
/// All rows have the same height; a short headline leaves more space for the snippet.
final class ResultCell extends ListCell<LazyItem<Hit>> {
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final PseudoClass FIRST_OF_DAY = PseudoClass.getPseudoClass("first-of-day");
    private static final PseudoClass NEAR_DUPLICATE = PseudoClass.getPseudoClass("near-duplicate");
    private static final PseudoClass SAME_DAY = PseudoClass.getPseudoClass("same-day");

    private final HighlightedText headline = new HighlightedText(2);
    private final Label meta = Nodes.label("", "dl-row-meta");
    private final HighlightedText snippet = new HighlightedText(2);
    private final Label quotes = Nodes.label("", "dl-row-quotes");
    private final Label tags = Nodes.label("", "dl-row-tags");
    private final Label quoteMark = Nodes.label("", "dl-row-quote-mark");
    private final Label duplicatesLabel = Nodes.label("", "dl-row-near-duplicates");
    private final HBox detailsRow;
    private final VBox row;
    private final InvalidationListener notesListener = _ -> showNotes();

    private final ReadOnlyObjectProperty<Notes> notes;
    private final SearchModel model;
    private final BooleanProperty compact;
    private final DayGrouping dayGrouping;
    private final FontIcon star = Icons.of(Feather.STAR);
    private @Nullable Hit displayedHit;

    ResultCell(
            SearchModel model,
            ReadOnlyObjectProperty<Notes> notes,
            BooleanProperty compact,
            DayGrouping dayGrouping) {
        this.model = model;
        this.notes = notes;
        this.dayGrouping = dayGrouping;
        this.compact = compact;
        notes.addListener(new WeakInvalidationListener(notesListener));
        star.getStyleClass().add("dl-row-star");
        getStyleClass().add("dl-row");
        detailsRow = new HBox(star, meta, duplicatesLabel, tags, quoteMark, quotes);
        row = new VBox(headline, detailsRow, snippet);
        row.getStyleClass().add("dl-row-content");
        detailsRow.getStyleClass().add("dl-row-details");
        HBox.setHgrow(meta, Priority.ALWAYS);
        meta.setMaxWidth(Double.MAX_VALUE);
        meta.setMinWidth(0);
        quoteMark.setMinWidth(Region.USE_PREF_SIZE);
        headline.getStyleClass().add("dl-row-headline");
        headline.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(snippet, Priority.ALWAYS);
        quoteMark.setText("“");
        duplicatesLabel.setMinWidth(Region.USE_PREF_SIZE);
        duplicatesLabel.addEventFilter(MouseEvent.MOUSE_PRESSED, this::duplicatesPressed);
        setPrefWidth(0);
        // otherwise a cell lays out its graphic at the graphic's preferred size
        row.prefWidthProperty().bind(widthProperty());
        row.prefHeightProperty().bind(heightProperty());
        // never removed, also while the cell is empty: CSS would be applied again to all its nodes
        setGraphic(row);
    }

    @Override
    protected void updateItem(@Nullable LazyItem<Hit> item, boolean empty) {
        super.updateItem(item, empty);
        displayedHit = null;
        if (empty || item == null) {
            row.setVisible(false);
            setAccessibleText("");
        } else {
            switch (item) {
                case LazyItem.Loaded<Hit>(var hit) -> show(hit);
                case LazyItem.Loading<Hit> _ -> showLoading();
            }
            row.setVisible(true);
        }
    }

    private void duplicatesPressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && displayedHit != null) {
            event.consume();
            model.toggleDuplicates(getIndex());
        }
    }

    private void show(Hit hit) {
        headline.show(hit.headline(), List.of());
        showDate(hit);
        snippet.show(hit.snippet().text().replace('\n', ' '), hit.snippet().hits());
        Nodes.setShown(quoteMark, hit.quoteCount() > 0);
        quotes.setText(hit.quoteCount() > 0 ? formatQuotes(hit) : "");
        Nodes.setShown(snippet, !compact.get());
        displayedHit = hit;
        showDuplicates(hit);
        showNotes();
    }

    /// Shows the number of collapsed near-duplicates, or that the row is a near-duplicate itself.
    private void showDuplicates(Hit hit) {
        int index = getIndex();
        boolean nearDuplicate = model.hits().parentIndex(index) != index;
        int expanded = model.hits().isExpanded(index) ? 1 : 0;
        duplicatesLabel.setText(
                nearDuplicate
                        ? Messages.of("search.near-duplicate")
                        : Messages.of("search.near-duplicates", hit.nearDuplicates(), expanded));
        Nodes.setShown(duplicatesLabel, nearDuplicate || hit.nearDuplicates() > 0);
        pseudoClassStateChanged(NEAR_DUPLICATE, nearDuplicate);
    }

    private void showDate(Hit hit) {
        boolean grouped = dayGrouping.isActive();
        boolean first = grouped && dayGrouping.isFirstOfDay(getIndex());
        String day = DateRangeFormatter.formatShort(hit.date());
        String heading = first ? dayGrouping.heading(hit.date()) : day;
        String source = hit.source();
        boolean sourceOnly = grouped && !first;
        meta.setText(sourceOnly ? source : source.isEmpty() ? heading : heading + "  ·  " + source);
        pseudoClassStateChanged(FIRST_OF_DAY, first);
        pseudoClassStateChanged(SAME_DAY, grouped && dayGrouping.isFollowedBySameDay(getIndex()));
    }

    private void showNotes() {
        Hit hit = displayedHit;
        boolean starred = hit != null && notes.get().isStarred(hit.id());
        boolean read = hit != null && notes.get().isRead(hit.id());
        Nodes.setShown(star, starred);
        tags.setText(hit == null ? "" : String.join(" ", notes.get().tags(hit.id())));
        pseudoClassStateChanged(READ, read);
        if (hit != null) {
            setAccessibleText(
                    Messages.of(
                            "search.row",
                            hit.headline(),
                            DateRangeFormatter.formatShort(hit.date()) + " " + hit.source(),
                            hit.quoteCount(),
                            starred ? 1 : 0,
                            read ? 1 : 0,
                            duplicatesLabel.isVisible() ? ", " + duplicatesLabel.getText() : "",
                            tags.getText()));
        }
    }

    private void showLoading() {
        headline.show("", List.of());
        meta.setText(Messages.of("search.loading"));
        snippet.show("", List.of());
        quoteMark.setVisible(false);
        quotes.setText("");
        Nodes.setShown(duplicatesLabel, false);
        setAccessibleText(meta.getText());
    }

    private static String formatQuotes(Hit hit) {
        return hit.speakers().isEmpty()
                ? Messages.of("search.quotes", hit.quoteCount())
                : Messages.of("search.quotes-by", hit.quoteCount(), hit.speakers().getFirst());
    }
}
