package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.ui.fx.list.WrappingCell;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntConsumer;

/// All quotations of the article, one below the other; choosing one reveals it in the text.
final class QuotePanel extends ListView<Quote> {
    /// @param reveal hears of the quotation that was chosen, by its number
    QuotePanel(IntConsumer reveal) {
        getStyleClass().add("quote-panel");
        setAccessibleText(Messages.of("article.quotes.list"));
        setCellFactory(_ -> new Cell());
        setOnMouseClicked(_ -> chosen(reveal));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                chosen(reveal);
            }
        });
    }

    private void chosen(IntConsumer reveal) {
        int number = getSelectionModel().getSelectedIndex();
        if (number >= 0) {
            reveal.accept(number);
        }
    }

    void show(List<Quote> quotes) {
        getItems().setAll(quotes);
    }

    /// Selects the quotation that is current in the text.
    void follow(int number) {
        if (number == ArticleModel.NONE) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != number) {
            getSelectionModel().select(number);
            scrollTo(Math.max(0, number - 1));
        }
    }

    private static final class Cell extends WrappingCell<Quote> {
        private final Label words = new Label();
        private final Label speaker = new Label();

        Cell() {
            this(new VBox());
        }

        private Cell(VBox box) {
            super(box);
            box.getChildren().setAll(words, speaker);
            getStyleClass().add("quote-panel-cell");
            words.getStyleClass().add("quote-panel-words");
            words.setWrapText(true);
            speaker.getStyleClass().add("quote-panel-speaker");
        }

        @Override
        protected void updateItem(@Nullable Quote quote, boolean empty) {
            super.updateItem(quote, empty);
            if (quote != null) {
                words.setText(quote.text());
                speaker.setText(SpeakerWords.nameAndRole(quote.speaker()));
            }
            setContentVisible(quote != null);
        }
    }
}
