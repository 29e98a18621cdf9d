package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.notes.Notes;
import dev.dateline.search.Hit;
import dev.dateline.ui.fx.control.HighlightedText;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.list.LazyItem;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// One article found: its headline on up to two lines, day and source, words around the hits, and
/// who is quoted. All rows are equally high; a short headline leaves more room for the text.
final class ResultCell extends ListCell<LazyItem<Hit>> {
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final PseudoClass FIRST_OF_DAY = PseudoClass.getPseudoClass("first-of-day");
    private static final PseudoClass NEAR_DUPLICATE = PseudoClass.getPseudoClass("near-duplicate");
    private static final PseudoClass SAME_DAY = PseudoClass.getPseudoClass("same-day");

    private final HighlightedText headline = new HighlightedText(2);
    private final Label meta = label("dl-row-meta");
    private final HighlightedText snippet = new HighlightedText(2);
    private final Label quotes = label("dl-row-quotes");
    private final Label tags = label("dl-row-tags");
    private final Label quoteMark = label("dl-row-quote-mark");
    private final NearDuplicatesLabel duplicatesLabel;
    private final HBox detailsRow;
    private final VBox row;
    private final InvalidationListener notesListener = _ -> showNotes();

    private final ReadOnlyObjectProperty<Notes> notes;
    private final BooleanProperty compact;
    private final DayGrouping dayGrouping;
    private final FontIcon star = Icons.of(Feather.STAR);
    private @Nullable Hit displayedHit;

    ResultCell(
            SearchModel model,
            ReadOnlyObjectProperty<Notes> notes,
            BooleanProperty compact,
            DayGrouping days) {
        duplicatesLabel = new NearDuplicatesLabel(model);
        this.notes = notes;
        this.dayGrouping = days;
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
        setPrefWidth(0);
        // as wide and high as the cell: a cell's graphic is else laid out at its own ideal size
        row.prefWidthProperty().bind(widthProperty());
        row.prefHeightProperty().bind(heightProperty());
        // stays while the cell is empty, as all are between two answers: what is put in anew is
        // styled anew, node by node
        setGraphic(row);
    }

    @Override
    protected void updateItem(@Nullable LazyItem<Hit> slot, boolean empty) {
        super.updateItem(slot, empty);
        displayedHit = null;
        if (empty || slot == null) {
            row.setVisible(false);
            setAccessibleText("");
        } else {
            switch (slot) {
                case LazyItem.Loaded<Hit>(var hit) -> show(hit);
                case LazyItem.Loading<Hit> _ -> showLoading();
            }
            row.setVisible(true);
        }
    }

    private void show(Hit hit) {
        headline.show(hit.headline(), List.of());
        showDate(hit);
        snippet.show(hit.snippet().text().replace('\n', ' '), hit.snippet().hits());
        quoteMark.setVisible(hit.quoteCount() > 0);
        quoteMark.setManaged(quoteMark.isVisible());
        quotes.setText(hit.quoteCount() > 0 ? formatQuotes(hit) : "");
        snippet.setVisible(!compact.get());
        snippet.setManaged(!compact.get());
        displayedHit = hit;
        duplicatesLabel.show(hit, getIndex());
        pseudoClassStateChanged(NEAR_DUPLICATE, duplicatesLabel.isNearDuplicate());
        showNotes();
    }

    private void showDate(Hit hit) {
        boolean grouped = dayGrouping.isActive();
        boolean first = grouped && dayGrouping.isFirstOfDay(getIndex());
        String day = DateRangeFormatter.formatShort(hit.date());
        String heading = first ? dayGrouping.heading(hit.date()) : day;
        String source = hit.source();
        boolean bare = grouped && !first;
        meta.setText(bare ? source : source.isEmpty() ? heading : heading + "  ·  " + source);
        pseudoClassStateChanged(FIRST_OF_DAY, first);
        pseudoClassStateChanged(SAME_DAY, grouped && dayGrouping.isFollowedBySameDay(getIndex()));
    }

    private void showNotes() {
        Hit hit = displayedHit;
        boolean starred = hit != null && notes.get().isStarred(hit.id());
        boolean read = hit != null && notes.get().isRead(hit.id());
        star.setVisible(starred);
        star.setManaged(starred);
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
        duplicatesLabel.hide();
        setAccessibleText(meta.getText());
    }

    private static String formatQuotes(Hit hit) {
        return hit.speakers().isEmpty()
                ? Messages.of("search.quotes", hit.quoteCount())
                : Messages.of("search.quotes-by", hit.quoteCount(), hit.speakers().getFirst());
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
