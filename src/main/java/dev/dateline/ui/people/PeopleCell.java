package dev.dateline.ui.people;

import dev.dateline.library.people.PeopleGroup;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.list.WrappingCell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How somebody is called who has no name, with counts and days; or, below it, one thing they say,
/// and where.
final class PeopleCell extends WrappingCell<PeopleRow> {
    private static final PseudoClass STATEMENT = PseudoClass.getPseudoClass("line");

    private final FontIcon expandIcon = Icons.of(Feather.CHEVRON_RIGHT);
    private final Label wording = label("people-wording");
    private final Label count = label("people-count");
    private final Label datesAndArticles = label("quote-row-origin");
    private final Label originLabel = label("quote-row-origin");
    private final Label statementLabel = label("quote-row-text");
    private final VBox lines;
    private final HBox head;

    /// @param pressed hears the number of a row that is clicked twice, or of a wording once
    PeopleCell(IntConsumer pressed) {
        this(new VBox(), new HBox(), pressed);
    }

    private PeopleCell(VBox lines, HBox head, IntConsumer pressed) {
        super(lines);
        this.lines = lines;
        this.head = head;
        getStyleClass().addAll("quote-cell", "people-cell");
        lines.getStyleClass().add("quote-row");
        head.getStyleClass().add("people-head");
        wording.setMaxWidth(Double.MAX_VALUE);
        wording.setWrapText(true);
        HBox.setHgrow(wording, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        statementLabel.setWrapText(true);
        head.getChildren().setAll(expandIcon, wording, count);
        setOnMouseClicked(event -> {
            int clicks = getItem() instanceof PeopleRow.Heading ? 1 : 2;
            boolean pressing = event.getButton() == MouseButton.PRIMARY && getItem() != null;
            if (pressing && event.getClickCount() == clicks) {
                pressed.accept(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PeopleRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(STATEMENT, row instanceof PeopleRow.Statement);
        if (empty || row == null) {
            setAccessibleText("");
            setContentVisible(false);
            return;
        }
        switch (row) {
            case PeopleRow.Heading(var group, var open) -> show(group, open);
            case PeopleRow.Statement(var saying) -> show(saying);
        }
        setContentVisible(true);
    }

    private void show(PeopleGroup group, boolean open) {
        expandIcon.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        wording.setText(group.label());
        count.setText(Messages.of("people.statement-count", group.statements().size()));
        datesAndArticles.setText(datesAndArticles(group));
        lines.getChildren().setAll(head, datesAndArticles);
        setAccessibleText(
                Messages.of(
                        "people.accessible-heading",
                        group.label(),
                        count.getText(),
                        datesAndArticles.getText(),
                        open ? 1 : 0));
    }

    private static String datesAndArticles(PeopleGroup group) {
        String days =
                Stream.of(group.firstDate(), group.lastDate())
                        .flatMap(date -> date.day().stream())
                        .distinct()
                        .map(DateFormats::full)
                        .collect(Collectors.joining(" – "));
        String articles = Messages.of("people.article-count", group.articleCount());
        return days.isEmpty() ? articles : articles + "  ·  " + days;
    }

    private void show(PersonStatement saying) {
        String day =
                saying.date().day().map(DateFormats::full).orElse(Messages.of("quotes.no-date"));
        originLabel.setText(
                Stream.of(day, saying.source(), saying.headline())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("  ·  ")));
        statementLabel.setText(
                switch (saying) {
                    case PersonStatement.Quotation _ ->
                            Messages.of("quotes.quoted-text", saying.text());
                    case PersonStatement.Sentence _ -> saying.text();
                });
        lines.getChildren().setAll(statementLabel, originLabel);
        setAccessibleText(statementLabel.getText() + ". " + originLabel.getText());
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
