package dev.dateline.ui.help;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Nodes;
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

/// Shows the user guide in an overlay: the list of sections and the selected section.
///
/// Typing filters the sections by their text; Down and Up select a section.
public final class GuideSheet {
    /// Height of the window that the sheet leaves uncovered, in pixels.
    private static final double WINDOW_MARGIN = 96;

    /// A heading and the blocks up to the next heading.
    private record Section(GuideBlock.Heading heading, List<GuideBlock> blocks) {
        boolean contains(String text) {
            String search = text.strip().toLowerCase(Locale.ROOT);
            return heading.text().toLowerCase(Locale.ROOT).contains(search)
                    || blocks.stream()
                            .anyMatch(b -> b.text().toLowerCase(Locale.ROOT).contains(search));
        }
    }

    private final Overlay overlay;
    private final List<Section> sections;
    private final TextField searchField = new TextField();
    private final ListView<Section> contents = new ListView<>();
    private final GuideSectionView sectionView = new GuideSectionView();

    private GuideSheet(Overlay overlay) {
        this.overlay = overlay;
        sections = sections(GuideParser.load());
    }

    /// Opens the guide.
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
        Label heading = Nodes.label(Messages.of("guide.heading"), "dl-heading");
        searchField.setPromptText(Messages.of("guide.search"));
        searchField.setAccessibleText(Messages.of("guide.search"));
        searchField.textProperty().addListener((_, _, text) -> filter(text));
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
        HBox.setHgrow(sectionView.node(), Priority.ALWAYS);
        var sheet = new HBox(left, sectionView.node());
        sheet.getStyleClass().addAll("dl-padded-sheet", "dl-guide");
        sheet.prefHeightProperty().bind(overlay.node().heightProperty().subtract(WINDOW_MARGIN));
        filter("");
        overlay.show(sheet, Pos.CENTER, searchField);
    }

    private void filter(String text) {
        contents.setItems(
                FXCollections.observableList(
                        sections.stream().filter(s -> s.contains(text)).toList()));
        contents.getSelectionModel().selectFirst();
        // also marks the matches if the same section stays selected
        showSection(contents.getSelectionModel().getSelectedItem());
    }

    private void showSection(@Nullable Section section) {
        if (section == null) {
            sectionView.showMessage(Messages.of("guide.no-match", searchField.getText().strip()));
        } else {
            sectionView.show(
                    section.heading().text(), section.blocks(), searchField.getText().strip());
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
