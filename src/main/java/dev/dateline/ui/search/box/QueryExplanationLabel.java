package dev.dateline.ui.search.box;

import dev.dateline.message.Messages;
import dev.dateline.search.SearchPage;
import dev.dateline.ui.search.LocalizedQueryDescription;
import dev.dateline.ui.search.SearchModel;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// Shows a description of the query, the number of matches and the duration of the search.
public final class QueryExplanationLabel {
    private final Label label = new Label();

    public QueryExplanationLabel(SearchModel model) {
        label.getStyleClass().add("dl-query-explanation");
        model.resultProperty().addListener((_, _, page) -> label.setText(format(page)));
    }

    public Node node() {
        return label;
    }

    static String format(SearchPage page) {
        String description = LocalizedQueryDescription.of(page);
        return description.isEmpty()
                ? ""
                : Messages.of(
                        "search.explanation",
                        Character.toUpperCase(description.charAt(0)) + description.substring(1),
                        page.total(),
                        page.duration().toMillis());
    }
}
