package dev.dateline.ui.window;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.dossier.DossierActions;

import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.Optional;

/// What the dossier asks for, done by the rest of the window.
final class WindowDossierActions implements DossierActions {
    private final WindowModel model;
    private final DesktopServices desktopServices;

    WindowDossierActions(WindowModel model, DesktopServices desk) {
        this.model = model;
        this.desktopServices = desk;
    }

    @Override
    public void open(ExportSelection.Item item) {
        switch (item) {
            case ExportSelection.Item.ArticleItem(var path) ->
                    model.navigator().openArticle(path, OpenArticleModel.NO_QUOTE);
            case ExportSelection.Item.QuoteItem(var path, var number) ->
                    model.navigator().openArticle(path, number);
        }
    }

    @Override
    public ExportSelection.Matching search() {
        return new ExportSelection.Matching(
                model.search().queryProperty().get(),
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
        return desktopServices.chooseTarget(suggestion, format);
    }

    @Override
    public void openFile(Path file) {
        desktopServices.openFile(file);
    }

    @Override
    public void showFolder(Path file) {
        desktopServices.showFile(file);
    }
}
