package dev.dateline.ui.shell;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.ui.dossier.DossierActions;

import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.Optional;

/// What the dossier asks for, done by the rest of the window.
final class CollectingActions implements DossierActions {
    private final WindowModel model;
    private final Desk desk;

    CollectingActions(WindowModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    @Override
    public void open(ExportSelection.Item item) {
        switch (item) {
            case ExportSelection.Item.ArticleItem(var path) ->
                    model.route().read(path, ReadingModel.TOP);
            case ExportSelection.Item.QuoteItem(var path, var number) ->
                    model.route().read(path, number);
        }
    }

    @Override
    public ExportSelection.Matching search() {
        return new ExportSelection.Matching(
                model.search().textProperty().get(),
                model.search().orderProperty().get(),
                ExportSelection.Content.ARTICLES);
    }

    @Override
    public ObservableValue<String> exportWarning() {
        return model.asOf()
                .dayProperty()
                .map(day ->
                        day.equals(AsOfFilter.UNLIMITED)
                                ? ""
                                : Messages.of("dossier.as-of-warning", DateFormats.full(day)));
    }

    @Override
    public Optional<Path> chooseTarget(String suggestion, ExportFormat format) {
        return desk.chooseTarget(suggestion, format);
    }

    @Override
    public void openFile(Path file) {
        desk.openFile(file);
    }

    @Override
    public void showFolder(Path file) {
        desk.showFile(file);
    }
}
