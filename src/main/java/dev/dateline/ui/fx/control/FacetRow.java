package dev.dateline.ui.fx.control;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A row of the left column that works like a button, with a label and an article count.
public final class FacetRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass INNER = PseudoClass.getPseudoClass("inner");
    private static final PseudoClass INNERMOST = PseudoClass.getPseudoClass("innermost");

    private final Label label = new Label();
    private final Label count = new Label();
    private Runnable action = () -> {};
    private boolean chosen;

    public FacetRow() {
        getStyleClass().add("dl-facet");
        label.getStyleClass().add("dl-facet-label");
        count.getStyleClass().add("dl-facet-count");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, count);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setOnMouseClicked(_ -> action.run());
        KeyHandlers.addHandler(this, () -> action.run(), "Enter", "Space");
    }

    /// Shows a label and an article count and sets the action `press` of the row.
    public void show(String text, int articles, boolean isChosen, int depth, Runnable press) {
        label.setText(text);
        count.setText(Messages.of("search.count", articles));
        action = press;
        chosen = isChosen;
        pseudoClassStateChanged(CHOSEN, chosen);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        pseudoClassStateChanged(INNER, depth == 1);
        pseudoClassStateChanged(INNERMOST, depth > 1);
        setAccessibleText(Messages.of("search.facet", text, articles));
    }

    /// Shows the text `news` in place of the article count.
    public void setCountText(String news) {
        count.setText(news);
        setAccessibleText(label.getText() + ", " + news);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute asked, Object... parameters) {
        return asked == AccessibleAttribute.SELECTED
                ? chosen
                : super.queryAccessibleAttribute(asked, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}
