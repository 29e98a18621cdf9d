package dev.dateline.ui.fx.list;

import dev.dateline.ui.fx.control.Nodes;

import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Skin of a [VirtualListView]: rows, placeholder, keys and accessibility.
final class VirtualListSkin<T> extends SkinBase<VirtualListView<T>> {
    private final RowFlow<T> flow;
    private final VirtualListBehavior<T> behavior;
    private final StackPane placeholderPane = new StackPane();
    private final ListChangeListener<T> itemsChanged = this::itemsChanged;

    VirtualListSkin(VirtualListView<T> list, RowFlow<T> flow) {
        super(list);
        this.flow = flow;
        behavior = new VirtualListBehavior<>(list, flow);
        placeholderPane.getStyleClass().add("placeholder");
        getChildren().setAll(flow, placeholderPane);
        registerChangeListener(list.placeholderProperty(), _ -> updatePlaceholder());
        updatePlaceholder();
        list.getItems().addListener(itemsChanged);
        consumeMouseEvents(false);
    }

    @Override
    public void dispose() {
        getSkinnable().getItems().removeListener(itemsChanged);
        behavior.dispose();
        super.dispose();
    }

    private void itemsChanged(ListChangeListener.Change<? extends T> change) {
        while (change.next()) {
            flow.rowsChanged(change.getFrom(), change.getRemovedSize(), change.getAddedSize());
        }
        updatePlaceholder();
    }

    private void updatePlaceholder() {
        Node placeholder = getSkinnable().getPlaceholder();
        boolean shown = getSkinnable().getItems().isEmpty() && placeholder != null;
        Nodes.setShown(placeholderPane, shown);
        placeholderPane.getChildren().setAll(shown ? List.of(placeholder) : List.of());
    }

    @Override
    protected @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> cell(getSkinnable().getFocusModel().getFocusedIndex());
            case ITEM_COUNT -> getSkinnable().getItems().size();
            case ITEM_AT_INDEX -> cell((Integer) parameters[0]);
            case SELECTED_ITEMS -> selectedCells();
            case VERTICAL_SCROLLBAR -> flow.scrollBar();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /// Returns the cells of all selected rows that are visible; hidden rows have no cells.
    private List<ListCell<T>> selectedCells() {
        return flow.visibleCells().values().stream().filter(ListCell::isSelected).toList();
    }

    private @Nullable ListCell<T> cell(int row) {
        return flow.visibleCells().get(row);
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
