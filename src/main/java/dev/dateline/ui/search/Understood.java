package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.search.SearchPage;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// Says under the box how its text was understood, and what came of it.
public final class Understood {
    private final Label label = new Label();

    public Understood(SearchModel model) {
        label.getStyleClass().add("dl-understood");
        model.resultProperty().addListener((_, _, page) -> label.setText(words(page)));
    }

    public Node node() {
        return label;
    }

    static String words(SearchPage page) {
        String understood = page.queryDescription();
        return understood.isEmpty()
                ? ""
                : Messages.of(
                        "search.understood",
                        Character.toUpperCase(understood.charAt(0)) + understood.substring(1),
                        page.total(),
                        page.duration().toMillis());
    }
}
