package dev.dateline.ui.help;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.overlay.Overlay;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The user guide over the window: its sections at the left, and the one that is chosen. What is
/// typed leaves the sections that hold it.
public final class GuideSheet {
    /// What of the window's height and width stays visible around the sheet.
    private static final double WINDOW_MARGIN = 96;

    /// A heading and what stands below it, up to the next.
    private record Section(GuideBlock.Heading heading, List<GuideBlock> blocks) {
        boolean contains(String words) {
            String sought = words.strip().toLowerCase(Locale.ROOT);
            return heading.text().toLowerCase(Locale.ROOT).contains(sought)
                    || blocks.stream()
                            .anyMatch(b -> b.text().toLowerCase(Locale.ROOT).contains(sought));
        }
    }

    private final Overlay overlay;
    private final List<Section> sections;
    private final TextField searchField = new TextField();
    private final ListView<Section> contents = new ListView<>();
    private final GuideSectionView page = new GuideSectionView();

    private GuideSheet(Overlay overlay) {
        this.overlay = overlay;
        sections = sections(GuideParser.load());
    }

    public static void open(Overlay overlay) {
        new GuideSheet(overlay).show();
    }

    private static List<Section> sections(List<GuideBlock> guide) {
        List<Section> sections = new ArrayList<>();
        for (GuideBlock block : guide) {
            if (block instanceof GuideBlock.Heading heading) {
                sections.add(new Section(heading, new ArrayList<>()));
            } else {
                sections.getLast().blocks().add(block);
            }
        }
        return sections.stream().filter(s -> !s.blocks().isEmpty()).toList();
    }

    private void show() {
        var heading = new Label(Messages.of("guide.heading"));
        heading.getStyleClass().add("dl-heading");
        searchField.setPromptText(Messages.of("guide.search"));
        searchField.setAccessibleText(Messages.of("guide.search"));
        searchField.textProperty().addListener((_, _, words) -> filter(words));
        contents.setAccessibleText(Messages.of("guide.contents"));
        contents.setCellFactory(_ -> new Row());
        contents.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, section) -> showSection(section));
        KeyHandlers.addFilter(searchField, () -> contents.getSelectionModel().selectNext(), "Down");
        KeyHandlers.addFilter(
                searchField, () -> contents.getSelectionModel().selectPrevious(), "Up");
        VBox.setVgrow(contents, Priority.ALWAYS);
        var left = new VBox(heading, searchField, contents);
        left.getStyleClass().add("dl-guide-contents");
        HBox.setHgrow(page.node(), Priority.ALWAYS);
        var sheet = new HBox(left, page.node());
        sheet.getStyleClass().addAll("dl-padded-sheet", "dl-guide");
        sheet.prefHeightProperty().bind(overlay.node().heightProperty().subtract(WINDOW_MARGIN));
        filter("");
        overlay.show(sheet, Pos.CENTER, searchField);
    }

    private void filter(String words) {
        contents.setItems(
                FXCollections.observableList(
                        sections.stream().filter(s -> s.contains(words)).toList()));
        contents.getSelectionModel().selectFirst();
        showSection(
                contents.getSelectionModel().getSelectedItem()); // other words, the same section
    }

    private void showSection(@Nullable Section section) {
        if (section == null) {
            page.showMessage(Messages.of("guide.no-match", searchField.getText().strip()));
        } else {
            page.show(section.heading().text(), section.blocks(), searchField.getText().strip());
        }
    }

    private static final class Row extends ListCell<Section> {
        Row() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(empty || section == null ? null : section.heading().text());
        }
    }
}
