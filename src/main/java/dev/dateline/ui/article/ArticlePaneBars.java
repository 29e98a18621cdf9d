package dev.dateline.ui.article;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// What stands above and below the text.
final class ArticlePaneBars {
    /// The list of quotations takes no more of the pane's height than this.
    private static final double MAX_LIST_SHARE = 0.4;

    private final BorderPane pane;
    private final ArticleToolBar tools;
    private final ReadingPositionBar bar;
    private final ArticleQuoteList quotes;
    private boolean textOnly;

    ArticlePaneBars(
            BorderPane around,
            ArticleToolBar tools,
            FindBar find,
            ReadingPositionBar bar,
            ArticleQuoteList quotes) {
        this.pane = around;
        this.tools = tools;
        this.bar = bar;
        this.quotes = quotes;
        around.setTop(new VBox(tools, find));
        around.setMinHeight(0);
        quotes.setMinHeight(0);
        quotes.maxHeightProperty().bind(around.heightProperty().multiply(MAX_LIST_SHARE));
        bar.listShownProperty().addListener((_, _, _) -> updateBottom());
        textOnly(false);
    }

    /// Leaves out what can be pressed and what says how far one is, but not its room above the
    /// text, or shows it.
    void textOnly(boolean now) {
        textOnly = now;
        tools.setButtonsHidden(now);
        updateBottom();
    }

    private void updateBottom() {
        boolean listed = bar.listShownProperty().get();
        pane.setBottom(textOnly ? null : listed ? new VBox(bar, quotes) : bar);
    }
}
