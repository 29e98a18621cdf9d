package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.quote.Speaker;
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
final class ReadingBar extends HBox {
    private final ToggleButton listed = new ToggleButton();
    private final Hyperlink speaker = new Hyperlink();
    private final Label role = new Label();
    private final Label hits = new Label();
    private final Node quoteSteps;
    private final Node hitSteps;

    /// @param stepQuote goes on (1) or back (-1) by a quotation
    /// @param stepHit goes on (1) or back (-1) by a hit
    ReadingBar(IntConsumer stepQuote, IntConsumer stepHit, Consumer<String> openSpeaker) {
        getStyleClass().add("reading-bar");
        listed.getStyleClass().setAll("toggle-button", "reading-bar-quotes");
        listed.setAccessibleText(Messages.of("article.quotes.list"));
        speaker.getStyleClass().setAll("hyperlink", "dl-link");
        speaker.setOnAction(_ -> openSpeaker.accept(speaker.getText()));
        speaker.setMinWidth(USE_PREF_SIZE);
        role.getStyleClass().addAll("dl-muted", "reading-bar-role");
        hits.getStyleClass().add("dl-muted");
        hits.setMinWidth(USE_PREF_SIZE);
        listed.setMinWidth(USE_PREF_SIZE);
        quoteSteps = steps("article.quote.previous", "article.quote.next", stepQuote);
        hitSteps = steps("article.hit.previous", "article.hit.next", stepHit);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(listed, quoteSteps, speaker, role, space, hits, hitSteps);
    }

    private static Node steps(String previous, String next, IntConsumer step) {
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
    BooleanProperty listedProperty() {
        return listed.selectedProperty();
    }

    /// Shows how far one is.
    ///
    /// @param who of the current quotation, [Speaker#NOBODY] also where there is none
    void show(ArticlePage page, int quote, int hit, Speaker who) {
        listed.setText(place("article.quotes", "article.quotes.at", quote, page.quotes().size()));
        listed.setDisable(page.quotes().isEmpty());
        show(quoteSteps, !page.quotes().isEmpty());
        hits.setText(
                page.hits().isEmpty()
                        ? ""
                        : place("article.hits", "article.hits.at", hit, page.hits().size()));
        show(hitSteps, !page.hits().isEmpty());
        speaker.setText(who.name());
        show(speaker, !who.name().isEmpty());
        role.setText(quote >= 0 && who.isNobody() ? SpeakerWords.name(who) : who.role());
    }

    private static String place(String allKey, String atKey, int current, int all) {
        return current == ArticleModel.NONE
                ? Messages.of(allKey, all)
                : Messages.of(atKey, current + 1, all);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
