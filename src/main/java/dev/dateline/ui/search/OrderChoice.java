package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.search.SortOrder;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import java.util.List;

/// How results are sorted.
public final class OrderChoice {
    /// What a reader can choose from.
    public static final List<SortOrder> OFFERED =
            List.of(SortOrder.RELEVANCE, SortOrder.NEWEST, SortOrder.OLDEST);

    private final MenuButton menu = new MenuButton();

    public OrderChoice(SearchModel model) {
        menu.getStyleClass().add("dl-order");
        menu.setAccessibleText(Messages.of("order.choose"));
        var group = new ToggleGroup();
        for (SortOrder order : OFFERED) {
            var item = new RadioMenuItem(words(order));
            item.setToggleGroup(group);
            item.setSelected(order == model.orderProperty().get());
            item.setOnAction(_ -> model.orderProperty().set(order));
            model.orderProperty().addListener((_, _, now) -> item.setSelected(now == order));
            menu.getItems().add(item);
        }
        menu.textProperty().bind(model.orderProperty().map(OrderChoice::words));
    }

    public Node node() {
        return menu;
    }

    /// "Newest first".
    public static String words(SortOrder order) {
        return switch (order) {
            case RELEVANCE -> Messages.of("order.best");
            case NEWEST -> Messages.of("order.newest");
            case OLDEST, LEAST_SURE -> Messages.of("order.oldest");
        };
    }
}
