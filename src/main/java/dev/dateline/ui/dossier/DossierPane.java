package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.job.JobRunner;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.Messages;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.control.EmptyState;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.notice.ErrorReporter;
import dev.dateline.ui.fx.theme.Theme;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// Shows the dossier: its title, its entries, and the options and progress of the export.
///
/// While the dossier is empty, the results of the current search are exported. FX thread only.
public final class DossierPane {
    private final DossierModel model;
    private final DossierActions actions;
    private final ExportModel export;
    private final ExportOptionsModel exportOptions = new ExportOptionsModel();
    private final PreviewModel preview;
    private final ToggleButton optionsToggle = new ToggleButton(Messages.of("dossier.options"));
    private final DossierListPane list;
    private final BooleanBinding empty;
    private final BorderPane root = new BorderPane();

    public DossierPane(
            DossierModel model,
            OpenArchive archive,
            JobRunner jobs,
            ErrorReporter errors,
            DossierActions actions) {
        this.model = model;
        this.actions = actions;
        export = new ExportModel(archive, jobs, errors);
        preview = new PreviewModel(archive, jobs);
        list = new DossierListPane(model, actions);
        empty = Bindings.isEmpty(model.items());
        root.getStyleClass().add("dossier-pane");
        root.getStylesheets().add(Theme.stylesheet("dossier.css"));
        root.setCenter(scrollPane(head(), content(), optionsSection()));
        root.setBottom(new VBox(controls(), new ExportBar(export, actions)));
        export.stateProperty().addListener((_, _, state) -> openIfWanted(state));
        KeyHandlers.addHandler(root, this::export, "Shortcut+E");
    }

    /// Returns a pane that scrolls its parts if they are higher than the window. The content fills
    /// free space.
    private static Node scrollPane(Node head, Node content, Node options) {
        VBox.setVgrow(content, Priority.ALWAYS);
        var scroll = new ScrollPane(new VBox(head, content, options));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node head() {
        Label count = Nodes.label("", "dossier-count");
        count.textProperty().bind(Bindings.createStringBinding(this::countText, model.items()));
        var title = new TextField();
        title.setPromptText(Messages.of("dossier.title"));
        title.setAccessibleText(Messages.of("dossier.title"));
        title.textProperty().bindBidirectional(model.titleProperty());
        var heading = new HBox(Nodes.label(Messages.of("dossier.heading"), "dl-heading"), count);
        heading.getStyleClass().add("dossier-heading");
        var head = new VBox(heading, title);
        head.getStyleClass().add("dossier-head");
        return head;
    }

    private String countText() {
        long quotes = model.items().stream().filter(DossierEntry::isQuote).count();
        long articles = model.items().size() - quotes;
        return model.items().isEmpty() ? "" : Messages.of("dossier.counts", articles, quotes);
    }

    private Node content() {
        var emptyState =
                new EmptyState(
                        Messages.of("dossier.empty"), Messages.of("dossier.empty.hint"), List.of());
        emptyState.visibleProperty().bind(empty.and(optionsToggle.selectedProperty().not()));
        emptyState.managedProperty().bind(emptyState.visibleProperty());
        list.visibleProperty().bind(empty.not());
        list.managedProperty().bind(list.visibleProperty());
        return new StackPane(emptyState, list);
    }

    /// Returns the preview and the options form below a button that shows and hides them.
    private Node optionsSection() {
        var form = new ExportOptionsForm(exportOptions, empty.not());
        var content = new VBox(new PreviewStrip(preview), form);
        content.visibleProperty().bind(optionsToggle.selectedProperty());
        content.managedProperty().bind(optionsToggle.selectedProperty());
        optionsToggle.getStyleClass().setAll("toggle-button", "dl-text-button");
        var chevron = Icons.of(Feather.CHEVRON_RIGHT);
        optionsToggle.setGraphic(chevron);
        optionsToggle.setWrapText(true);
        optionsToggle
                .selectedProperty()
                .addListener((_, _, shown) ->
                        chevron.setIconCode(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        optionsToggle.selectedProperty().addListener((_, _, _) -> updatePreview());
        exportOptions.addListener(this::updatePreview);
        model.items().addListener((InvalidationListener) _ -> updatePreview());
        model.titleProperty().addListener((_, _, _) -> updatePreview());
        var options = new VBox(optionsToggle, content);
        options.getStyleClass().add("export-options");
        return options;
    }

    private void updatePreview() {
        if (optionsToggle.isSelected()) {
            preview.show(selection(), exportOptions.toExportOptions(model.titleProperty().get()));
        }
    }

    private ExportSelection selection() {
        return model.selection(exportOptions.toSelection(actions.search()));
    }

    private void openIfWanted(ExportState state) {
        if (state instanceof ExportState.Done(var file, _) && exportOptions.openWhenDone.get()) {
            actions.openFile(file);
        }
    }

    /// Returns the export options, which are saved in the settings.
    public ExportOptionsModel exportOptions() {
        return exportOptions;
    }

    private Node controls() {
        ChoiceBox<ExportFormat> format =
                ExportOptionLabels.choiceBox(
                        List.of(ExportFormat.values()),
                        export.formatProperty(),
                        ExportOptionLabels::of);
        format.setAccessibleText(Messages.of("dossier.format"));
        var button = new Button();
        button.getStyleClass().setAll("button", "dl-button", "dl-primary");
        button.textProperty()
                .bind(
                        Bindings.when(empty)
                                .then(Messages.of("dossier.export.all-results"))
                                .otherwise(Messages.of("dossier.export")));
        button.disableProperty()
                .bind(export.stateProperty().map(ExportState.Running.class::isInstance));
        button.setOnAction(_ -> export());
        var controls = new VBox(warningLabel(), new FieldGrid(List.of(format, button)));
        controls.getStyleClass().add("dossier-controls");
        return controls;
    }

    private Node warningLabel() {
        Label warning = Nodes.wrappedLabel("", "dossier-warning");
        warning.textProperty().bind(actions.exportWarning());
        warning.visibleProperty().bind(warning.textProperty().isNotEmpty());
        warning.managedProperty().bind(warning.visibleProperty());
        return warning;
    }

    /// Returns the root node of the pane.
    public Node node() {
        return root;
    }

    /// Shows the export options and the preview.
    public void showOptions() {
        optionsToggle.setSelected(true);
    }

    /// Focuses the list of entries.
    public void enter() {
        list.enter();
    }

    /// Returns the selected entry, if the list has the focus.
    public Optional<DossierEntry> selectedIfFocused() {
        return list.selectedIfFocused();
    }

    /// Moves the selection by `by` entries, if the list has the focus. Returns whether the list has
    /// the focus.
    public boolean moveSelection(int by) {
        return list.moveSelection(by);
    }

    /// Asks for a file and exports the entries, or the search results if the dossier is empty.
    ///
    /// Does nothing while an export is running.
    public void export() {
        if (!export.isRunning()) {
            String title = model.titleProperty().get();
            actions.chooseTarget(export.suggestFileName(title), export.formatProperty().get())
                    .ifPresent(target ->
                            export.start(
                                    selection(), exportOptions.toExportOptions(title), target));
        }
    }
}
