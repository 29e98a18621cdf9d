package dev.dateline.ui.window;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.ui.archive.AsOfModel;
import dev.dateline.ui.article.navigation.ArticleNavigator;
import dev.dateline.ui.dossier.DossierActions;
import dev.dateline.ui.fx.DesktopServices;
import dev.dateline.ui.search.SearchModel;

import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.Optional;

/// Carries out the actions of the dossier that involve other components of the window.
final class WindowDossierActions implements DossierActions {
    private final ArticleNavigator navigator;
    private final SearchModel search;
    private final AsOfModel asOf;
    private final DesktopServices desktop;

    WindowDossierActions(
            ArticleNavigator navigator,
            SearchModel search,
            AsOfModel asOf,
            DesktopServices desktop) {
        this.navigator = navigator;
        this.search = search;
        this.asOf = asOf;
        this.desktop = desktop;
    }

    @Override
    public void open(ExportSelection.Item item) {
        switch (item) {
            case ExportSelection.Item.ArticleItem(var path) -> navigator.openArticle(path);
            case ExportSelection.Item.QuoteItem(var path, var index) ->
                    navigator.openArticle(path, index);
        }
    }

    @Override
    public ExportSelection.Matching search() {
        return new ExportSelection.Matching(
                search.queryProperty().get(),
                search.orderProperty().get(),
                ExportSelection.Content.ARTICLES);
    }

    @Override
    public ObservableValue<String> exportWarning() {
        return asOf.dayProperty()
                .map(day ->
                        day.equals(AsOfFilter.UNLIMITED)
                                ? ""
                                : Messages.of("dossier.as-of-warning", DateFormats.full(day)));
    }

    @Override
    public Optional<Path> chooseTarget(String suggestion, ExportFormat format) {
        return desktop.chooseTarget(suggestion, format);
    }

    @Override
    public void openFile(Path file) {
        desktop.openFile(file);
    }

    @Override
    public void showFolder(Path file) {
        desktop.showFile(file);
    }
}
