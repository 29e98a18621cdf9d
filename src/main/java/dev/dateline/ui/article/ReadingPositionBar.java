package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.quote.Speaker;
import dev.dateline.ui.article.model.ArticleModel;
import dev.dateline.ui.article.model.AttributionFormatter;
import dev.dateline.ui.article.model.DisplayedArticle;
import dev.dateline.ui.fx.control.Icons;

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

/// The line below the text: which quotation of how many one is at and who is quoted there, which
/// hit of how many, and the way to the next ones.
final class ReadingPositionBar extends HBox {
    private final ToggleButton listToggle = new ToggleButton();
    private final Hyperlink speaker = new Hyperlink();
    private final Label role = new Label();
    private final Label hits = new Label();
    private final Node quoteSteps;
    private final Node hitSteps;

    /// @param stepQuote goes on (1) or back (-1) by a quotation
    /// @param stepHit goes on (1) or back (-1) by a hit
    ReadingPositionBar(IntConsumer stepQuote, IntConsumer stepHit, Consumer<String> openSpeaker) {
        getStyleClass().add("position-bar");
        listToggle.getStyleClass().setAll("toggle-button", "position-bar-quotes");
        listToggle.setAccessibleText(Messages.of("article.quotes.list"));
        speaker.getStyleClass().setAll("hyperlink", "dl-link");
        speaker.setOnAction(_ -> openSpeaker.accept(speaker.getText()));
        speaker.setMinWidth(USE_PREF_SIZE);
        role.getStyleClass().addAll("dl-muted", "reading-bar-role");
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
        var both =
                new HBox(
                        Icons.button(
                                Feather.CHEVRON_UP, Messages.of(previous), () -> step.accept(-1)),
                        Icons.button(
                                Feather.CHEVRON_DOWN, Messages.of(next), () -> step.accept(1)));
        both.setMinWidth(USE_PREF_SIZE);
        return both;
    }

    /// Whether the list of quotations is open.
    BooleanProperty listShownProperty() {
        return listToggle.selectedProperty();
    }

    /// Shows how far one is.
    ///
    /// @param who of the current quotation, [Speaker#NOBODY] also where there is none
    void show(DisplayedArticle page, int quote, int hit, Speaker who) {
        listToggle.setText(
                positionText(
                        "article.quotes", "article.quotes.at", quote, page.quoteSpans().size()));
        listToggle.setDisable(page.quoteSpans().isEmpty());
        show(quoteSteps, !page.quoteSpans().isEmpty());
        hits.setText(
                page.hits().isEmpty()
                        ? ""
                        : positionText("article.hits", "article.hits.at", hit, page.hits().size()));
        show(hitSteps, !page.hits().isEmpty());
        speaker.setText(who.name());
        show(speaker, !who.name().isEmpty());
        role.setText(
                quote >= 0 && who.isNobody() ? AttributionFormatter.formatName(who) : who.role());
    }

    private static String positionText(String allKey, String atKey, int current, int all) {
        return current == ArticleModel.NONE
                ? Messages.of(allKey, all)
                : Messages.of(atKey, current + 1, all);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
