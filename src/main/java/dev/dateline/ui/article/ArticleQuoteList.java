package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.ui.article.model.ArticleModel;
import dev.dateline.ui.article.model.AttributionFormatter;
import dev.dateline.ui.fx.list.WrappingCell;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import java.util.function.IntConsumer;

/// Lists all quotations of the article; selecting one by click or Enter reveals it in the text.
final class ArticleQuoteList extends ListView<Quote> {
    /// @param reveal receives the number of the quotation that the user selects
    ArticleQuoteList(IntConsumer reveal) {
        getStyleClass().add("article-quote-list");
        setAccessibleText(Messages.of("article.quotes.list"));
        setCellFactory(_ -> new Cell());
        setOnMouseClicked(_ -> revealSelected(reveal));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                revealSelected(reveal);
            }
        });
    }

    private void revealSelected(IntConsumer reveal) {
        int number = getSelectionModel().getSelectedIndex();
        if (number >= 0) {
            reveal.accept(number);
        }
    }

    /// Selects the row of the quotation with a number, or no row for [ArticleModel#NONE].
    void selectQuote(int number) {
        if (number == ArticleModel.NONE) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != number) {
            getSelectionModel().select(number);
            scrollTo(Math.max(0, number - 1));
        }
    }

    private static final class Cell extends WrappingCell<Quote> {
        private final Label text = new Label();
        private final Label speaker = new Label();

        Cell() {
            this(new VBox());
        }

        private Cell(VBox box) {
            super(box);
            box.getChildren().setAll(text, speaker);
            getStyleClass().add("article-quote-list-cell");
            text.getStyleClass().add("article-quote-list-text");
            text.setWrapText(true);
            speaker.getStyleClass().add("article-quote-list-speaker");
        }

        @Override
        protected void show(Quote quote) {
            text.setText(quote.text());
            speaker.setText(AttributionFormatter.formatNameAndRole(quote.speaker()));
        }
    }
}
