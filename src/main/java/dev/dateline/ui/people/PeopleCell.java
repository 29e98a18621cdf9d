package dev.dateline.ui.people;

import dev.dateline.library.people.PeopleGroup;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.control.MetadataLine;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.list.WrappingCell;
import dev.dateline.ui.quotes.StatementArticle;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows a heading with counts and dates, or a statement with the date and source of its article.
final class PeopleCell extends WrappingCell<PeopleRow> {
    private static final PseudoClass STATEMENT = PseudoClass.getPseudoClass("statement");

    private final FontIcon expandIcon = Icons.of(Feather.CHEVRON_RIGHT);
    private final Label groupLabel = Nodes.wrappedLabel("", "people-group");
    private final Label count = Nodes.label("", "people-count");
    private final HBox heading = new HBox(expandIcon, groupLabel, count);
    private final Label articlesAndDates = Nodes.label("", "quote-row-origin");
    private final Label statementText = Nodes.wrappedLabel("", "quote-row-text");
    private final Label origin = Nodes.label("", "quote-row-origin");
    private final VBox rows;

    /// @param activate receives the index of a heading on a click, of a statement on a double click
    PeopleCell(IntConsumer activate) {
        this(activate, new VBox());
    }

    private PeopleCell(IntConsumer activate, VBox rows) {
        super(rows);
        this.rows = rows;
        getStyleClass().addAll("quote-cell", "people-cell");
        rows.getStyleClass().add("quote-row");
        heading.getStyleClass().add("people-heading");
        groupLabel.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(groupLabel, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        setOnMouseClicked(event -> {
            int clicks = getItem() instanceof PeopleRow.Heading ? 1 : 2;
            if (getItem() != null
                    && event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == clicks) {
                activate.accept(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PeopleRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(STATEMENT, row instanceof PeopleRow.Statement);
    }

    @Override
    protected void show(PeopleRow row) {
        switch (row) {
            case PeopleRow.Heading(var group, var expanded) -> show(group, expanded);
            case PeopleRow.Statement(var statement) -> show(statement);
        }
    }

    private void show(PeopleGroup group, boolean expanded) {
        expandIcon.setIconCode(expanded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        groupLabel.setText(group.label());
        count.setText(Messages.of("people.statement-count", group.statements().size()));
        articlesAndDates.setText(articlesAndDates(group));
        rows.getChildren().setAll(heading, articlesAndDates);
        setAccessibleText(
                Messages.of(
                        "people.accessible-heading",
                        group.label(),
                        count.getText(),
                        articlesAndDates.getText(),
                        expanded ? 1 : 0));
    }

    private static String articlesAndDates(PeopleGroup group) {
        String dates =
                Stream.of(group.firstDate(), group.lastDate())
                        .flatMap(date -> date.day().stream())
                        .distinct()
                        .map(DateFormats::full)
                        .collect(Collectors.joining(" – "));
        return MetadataLine.join(Messages.of("people.article-count", group.articleCount()), dates);
    }

    private void show(PersonStatement statement) {
        statementText.setText(
                switch (statement) {
                    case PersonStatement.Quotation _ ->
                            Messages.of("quotes.quoted-text", statement.text());
                    case PersonStatement.Sentence _ -> statement.text();
                });
        origin.setText(StatementArticle.of(statement).metadata(DateFormats::full));
        rows.getChildren().setAll(statementText, origin);
        setAccessibleText(statementText.getText() + ". " + origin.getText());
    }
}
