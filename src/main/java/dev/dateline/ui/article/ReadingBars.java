package dev.dateline.ui.article;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// What stands above and below the text.
final class ReadingBars {
    /// The list of quotations takes no more of the pane's height than this.
    private static final double LISTED = 0.4;

    private final BorderPane around;
    private final ReadingTools tools;
    private final ReadingBar bar;
    private final QuotePanel quotes;
    private boolean bare;

    ReadingBars(
            BorderPane around,
            ReadingTools tools,
            FindBar find,
            ReadingBar bar,
            QuotePanel quotes) {
        this.around = around;
        this.tools = tools;
        this.bar = bar;
        this.quotes = quotes;
        around.setTop(new VBox(tools, find));
        around.setMinHeight(0);
        quotes.setMinHeight(0);
        quotes.maxHeightProperty().bind(around.heightProperty().multiply(LISTED));
        bar.listedProperty().addListener((_, _, _) -> showFoot());
        bare(false);
    }

    /// Leaves out what can be pressed and what says how far one is, but not its room above the
    /// text, or shows it.
    void bare(boolean now) {
        bare = now;
        tools.bare(now);
        showFoot();
    }

    private void showFoot() {
        boolean listed = bar.listedProperty().get();
        around.setBottom(bare ? null : listed ? new VBox(bar, quotes) : bar);
    }
}
