package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.job.JobRunner;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.Messages;
import dev.dateline.ui.fx.EmptyState;
import dev.dateline.ui.fx.ErrorReporter;
import dev.dateline.ui.fx.Icons;
import dev.dateline.ui.fx.Keys;
import dev.dateline.ui.fx.Theme;

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

/// The dossier: what is collected, its title, and exporting it, or, while nothing is collected, all
/// that the search found. FX thread only.
public final class DossierPane {
    private final DossierModel model;
    private final DossierActions actions;
    private final ExportModel export;
    private final ExportChoices choices = new ExportChoices();
    private final PreviewModel preview;
    private final ToggleButton optionsShown = new ToggleButton(Messages.of("dossier.options"));
    private final CollectedList list;
    private final BooleanBinding empty;
    private final BorderPane root = new BorderPane();

    public DossierPane(
            DossierModel model,
            DossierWriter writer,
            DossierPreviewer previewer,
            JobRunner jobs,
            ErrorReporter errors,
            DossierActions actions) {
        this.model = model;
        this.actions = actions;
        export = new ExportModel(writer, jobs, errors);
        preview = new PreviewModel(previewer, jobs);
        list = new CollectedList(model, actions);
        empty = Bindings.isEmpty(model.items());
        root.getStyleClass().add("dossier-pane");
        root.getStylesheets().add(Theme.sheet("dossier.css"));
        root.setCenter(scrolled(head(), content(), options()));
        root.setBottom(new VBox(controls(), new ExportBar(export, actions)));
        export.stateProperty().addListener((_, _, state) -> openIfWanted(state));
        Keys.on(root, this::export, "Shortcut+E");
    }

    /// What may be higher than the window; the content takes the room that is left.
    private static Node scrolled(Node head, Node content, Node options) {
        VBox.setVgrow(content, Priority.ALWAYS);
        var scroll = new ScrollPane(new VBox(head, content, options));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node head() {
        var heading = new Label(Messages.of("dossier.heading"));
        heading.getStyleClass().add("dl-heading");
        var count = new Label();
        count.getStyleClass().add("dossier-count");
        count.textProperty().bind(Bindings.createStringBinding(this::count, model.items()));
        var title = new TextField();
        title.setPromptText(Messages.of("dossier.title"));
        title.setAccessibleText(Messages.of("dossier.title"));
        title.textProperty().bindBidirectional(model.titleProperty());
        var head = new VBox(new HBox(heading, count), title);
        head.getChildren().getFirst().getStyleClass().add("dossier-heading");
        head.getStyleClass().add("dossier-head");
        return head;
    }

    private String count() {
        long quotes = model.items().stream().filter(Collected::isQuote).count();
        long articles = model.items().size() - quotes;
        return model.items().isEmpty() ? "" : Messages.of("dossier.counts", articles, quotes);
    }

    private Node content() {
        var nothing =
                new EmptyState(
                        Messages.of("dossier.empty"), Messages.of("dossier.empty.how"), List.of());
        nothing.visibleProperty().bind(empty.and(optionsShown.selectedProperty().not()));
        nothing.managedProperty().bind(nothing.visibleProperty());
        list.visibleProperty().bind(empty.not());
        list.managedProperty().bind(list.visibleProperty());
        return new StackPane(nothing, list);
    }

    /// A preview and a form, behind a button.
    private Node options() {
        var form = new ChoicesForm(choices, empty.not());
        var content = new VBox(new PreviewStrip(preview), form);
        content.visibleProperty().bind(optionsShown.selectedProperty());
        content.managedProperty().bind(optionsShown.selectedProperty());
        optionsShown.getStyleClass().setAll("toggle-button", "dl-text-button");
        var turn = Icons.of(Feather.CHEVRON_RIGHT);
        optionsShown.setGraphic(turn);
        optionsShown.setWrapText(true);
        optionsShown
                .selectedProperty()
                .addListener((_, _, now) ->
                        turn.setIconCode(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        optionsShown.selectedProperty().addListener((_, _, _) -> showPreview());
        choices.addListener(this::showPreview);
        model.items().addListener((InvalidationListener) _ -> showPreview());
        model.titleProperty().addListener((_, _, _) -> showPreview());
        var options = new VBox(optionsShown, content);
        options.getStyleClass().add("export-options");
        return options;
    }

    private void showPreview() {
        if (optionsShown.isSelected()) {
            preview.show(selection(), choices.options(model.titleProperty().get()));
        }
    }

    private ExportSelection selection() {
        return model.selection(choices.of(actions.search()));
    }

    private void openIfWanted(ExportState state) {
        if (state instanceof ExportState.Done(var file, _) && choices.opens.get()) {
            actions.openFile(file);
        }
    }

    /// What is chosen, to be remembered.
    public ExportChoices choices() {
        return choices;
    }

    private Node controls() {
        var format = new ChoiceBox<ExportFormat>();
        format.getItems().setAll(ExportFormat.values());
        format.setConverter(new FormatNames());
        format.setAccessibleText(Messages.of("dossier.format"));
        format.valueProperty().bindBidirectional(export.formatProperty());
        var button = new Button();
        button.getStyleClass().setAll("button", "dl-button", "dl-primary");
        button.textProperty()
                .bind(
                        Bindings.when(empty)
                                .then(Messages.of("dossier.export.found"))
                                .otherwise(Messages.of("dossier.export")));
        button.disableProperty()
                .bind(export.stateProperty().map(ExportState.Running.class::isInstance));
        button.setOnAction(_ -> export());
        var controls = new VBox(remark(), new FieldGrid(List.of(format, button)));
        controls.getStyleClass().add("dossier-controls");
        return controls;
    }

    private Node remark() {
        var remark = new Label();
        remark.setWrapText(true);
        remark.getStyleClass().add("dossier-remark");
        remark.textProperty().bind(actions.remark());
        remark.visibleProperty().bind(remark.textProperty().isNotEmpty());
        remark.managedProperty().bind(remark.visibleProperty());
        return remark;
    }

    public Node node() {
        return root;
    }

    /// Unfolds the options and the preview.
    public void showOptions() {
        optionsShown.setSelected(true);
    }

    /// Gives the list the focus.
    public void enter() {
        list.enter();
    }

    /// The selected entry, if their list has the focus.
    public Optional<Collected> chosen() {
        return list.chosen();
    }

    /// Goes `by` entries further, if their list has the focus; answers whether it has.
    public boolean go(int by) {
        return list.go(by);
    }

    /// Asks where to write to, and writes: what is collected, or else what the search found. Does
    /// nothing while an export runs.
    public void export() {
        if (!export.isRunning()) {
            String title = model.titleProperty().get();
            actions.chooseTarget(export.suggestion(title), export.formatProperty().get())
                    .ifPresent(target -> export.start(selection(), choices.options(title), target));
        }
    }
}
