package dev.dateline.ui.fx;

import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a [LongList] looks like and which keys it has, and what it tells those who cannot see it.
final class LongListSkin<T> extends SkinBase<LongList<T>> {
    private final RowFlow<T> flow;
    private final RowKeys<T> keys;
    private final StackPane vacant = new StackPane();
    private final ListChangeListener<T> changed = this::changed;

    LongListSkin(LongList<T> list, RowFlow<T> flow) {
        super(list);
        this.flow = flow;
        keys = new RowKeys<>(list, flow);
        vacant.getStyleClass().add("placeholder");
        getChildren().setAll(flow, vacant);
        registerChangeListener(list.placeholderProperty(), _ -> showWhetherEmpty());
        showWhetherEmpty();
        list.getItems().addListener(changed);
        consumeMouseEvents(false);
    }

    @Override
    public void dispose() {
        getSkinnable().getItems().removeListener(changed);
        keys.dispose();
        super.dispose();
    }

    private void changed(ListChangeListener.Change<? extends T> change) {
        while (change.next()) {
            flow.changed(change.getFrom(), change.getRemovedSize(), change.getAddedSize());
        }
        showWhetherEmpty();
    }

    private void showWhetherEmpty() {
        Node instead = getSkinnable().getPlaceholder();
        boolean empty = getSkinnable().getItems().isEmpty() && instead != null;
        vacant.setVisible(empty);
        vacant.setManaged(empty);
        vacant.getChildren().setAll(empty ? List.of(instead) : List.of());
    }

    @Override
    protected @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> cell(getSkinnable().getFocusModel().getFocusedIndex());
            case ITEM_COUNT -> getSkinnable().getItems().size();
            case ITEM_AT_INDEX -> cell((Integer) parameters[0]);
            case SELECTED_ITEMS -> selected();
            case VERTICAL_SCROLLBAR -> flow.bar();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /// Only those that are seen have cells.
    private List<ListCell<T>> selected() {
        return flow.shown().values().stream().filter(ListCell::isSelected).toList();
    }

    private @Nullable ListCell<T> cell(int row) {
        return flow.shown().get(row);
    }

    @Override
    protected void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.SHOW_ITEM && parameters[0] instanceof ListCell<?> cell) {
            flow.reveal(cell.getIndex());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
