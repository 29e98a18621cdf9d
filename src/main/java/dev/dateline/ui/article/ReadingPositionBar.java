package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.quote.Speaker;
import dev.dateline.ui.article.model.ArticleModel;
import dev.dateline.ui.article.model.AttributionFormatter;
import dev.dateline.ui.article.model.DisplayedArticle;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.control.Nodes;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Bar below the text that shows the current quotation, its speaker and the current hit.
///
/// Buttons step to the next or previous quotation or hit.
final class ReadingPositionBar extends HBox {
    private final ToggleButton listToggle = new ToggleButton();
    private final Hyperlink speaker = new Hyperlink();
    private final Label role = new Label();
    private final Label hits = new Label();
    private final Node quoteSteps;
    private final Node hitSteps;

    /// @param stepQuote goes to the next quotation (1) or the previous one (-1)
    /// @param stepHit goes to the next hit (1) or the previous one (-1)
    ReadingPositionBar(IntConsumer stepQuote, IntConsumer stepHit, Consumer<String> openSpeaker) {
        getStyleClass().add("position-bar");
        listToggle.getStyleClass().setAll("toggle-button", "position-bar-quotes");
        listToggle.setAccessibleText(Messages.of("article.quotes.list"));
        speaker.getStyleClass().setAll("hyperlink", "dl-link");
        speaker.setOnAction(_ -> openSpeaker.accept(speaker.getText()));
        speaker.setMinWidth(USE_PREF_SIZE);
        role.getStyleClass().addAll("dl-muted", "position-bar-role");
        hits.getStyleClass().add("dl-muted");
        hits.setMinWidth(USE_PREF_SIZE);
        listToggle.setMinWidth(USE_PREF_SIZE);
        quoteSteps = stepButtons("article.quote.previous", "article.quote.next", stepQuote);
        hitSteps = stepButtons("article.hit.previous", "article.hit.next", stepHit);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(listToggle, quoteSteps, speaker, role, space, hits, hitSteps);
    }

    private static Node stepButtons(String previous, String next, IntConsumer step) {
        var buttons =
                new HBox(
                        Icons.button(
                                Feather.CHEVRON_UP, Messages.of(previous), () -> step.accept(-1)),
                        Icons.button(
                                Feather.CHEVRON_DOWN, Messages.of(next), () -> step.accept(1)));
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
    }

    /// Whether the list of quotations is shown.
    BooleanProperty listShownProperty() {
        return listToggle.selectedProperty();
    }

    /// Shows the current quotation and hit, each [ArticleModel#NONE] if there is none.
    ///
    /// @param person the speaker of the current quotation, or [Speaker#NOBODY]
    void show(DisplayedArticle article, int quote, int hit, Speaker person) {
        listToggle.setText(
                positionText(
                        "article.quotes", "article.quotes.at", quote, article.quoteSpans().size()));
        listToggle.setDisable(article.quoteSpans().isEmpty());
        Nodes.setShown(quoteSteps, !article.quoteSpans().isEmpty());
        hits.setText(
                article.hits().isEmpty()
                        ? ""
                        : positionText(
                                "article.hits", "article.hits.at", hit, article.hits().size()));
        Nodes.setShown(hitSteps, !article.hits().isEmpty());
        speaker.setText(person.name());
        Nodes.setShown(speaker, !person.name().isEmpty());
        role.setText(
                quote >= 0 && person.isNobody()
                        ? AttributionFormatter.formatName(person)
                        : person.role());
    }

    private static String positionText(String allKey, String atKey, int current, int all) {
        return current == ArticleModel.NONE
                ? Messages.of(allKey, all)
                : Messages.of(atKey, current + 1, all);
    }
}
