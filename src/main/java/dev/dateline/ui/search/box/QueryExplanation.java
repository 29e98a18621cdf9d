package dev.dateline.ui.search.box;

import dev.dateline.message.Messages;
import dev.dateline.search.SearchPage;
import dev.dateline.ui.search.SearchDescription;
import dev.dateline.ui.search.SearchModel;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// Says under the box how its text was understood, and what came of it.
public final class QueryExplanation {
    private final Label label = new Label();

    public QueryExplanation(SearchModel model) {
        label.getStyleClass().add("dl-query-explanation");
        model.resultProperty().addListener((_, _, page) -> label.setText(format(page)));
    }

    public Node node() {
        return label;
    }

    static String format(SearchPage page) {
        String understood = SearchDescription.of(page);
        return understood.isEmpty()
                ? ""
                : Messages.of(
                        "search.explanation",
                        Character.toUpperCase(understood.charAt(0)) + understood.substring(1),
                        page.total(),
                        page.duration().toMillis());
    }
}
