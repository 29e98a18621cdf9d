package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.search.SortOrder;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import java.util.List;

/// The menu button for the order of the results.
public final class SortOrderMenu {
    /// The orders that users can choose.
    public static final List<SortOrder> OPTIONS =
            List.of(SortOrder.RELEVANCE, SortOrder.NEWEST, SortOrder.OLDEST);

    private final MenuButton menu = new MenuButton();

    public SortOrderMenu(SearchModel model) {
        menu.getStyleClass().add("dl-sort-order");
        menu.setAccessibleText(Messages.of("order.choose"));
        var group = new ToggleGroup();
        for (SortOrder order : OPTIONS) {
            var item = new RadioMenuItem(label(order));
            item.setToggleGroup(group);
            item.setSelected(order == model.orderProperty().get());
            item.setOnAction(_ -> model.orderProperty().set(order));
            model.orderProperty().addListener((_, _, chosen) -> item.setSelected(chosen == order));
            menu.getItems().add(item);
        }
        menu.textProperty().bind(model.orderProperty().map(SortOrderMenu::label));
    }

    public Node node() {
        return menu;
    }

    /// Returns the name of an order, such as "Newest first".
    public static String label(SortOrder order) {
        return switch (order) {
            case RELEVANCE -> Messages.of("order.relevance");
            case NEWEST -> Messages.of("order.newest");
            case OLDEST, LEAST_SURE -> Messages.of("order.oldest");
        };
    }
}
