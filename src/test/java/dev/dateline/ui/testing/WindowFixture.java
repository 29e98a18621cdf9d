package dev.dateline.ui.testing;

import dev.dateline.article.ArticleId;
import dev.dateline.library.Archive;
import dev.dateline.library.DataDirectories;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.notes.Notes;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.launch.WindowComponents;
import dev.dateline.ui.profile.AppPaths;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/// Opens a window on a stage before each test, with a small archive that is not open yet.
@ExtendWith(FxToolkitExtension.class)
public abstract class WindowFixture {
    private static final String WELCOME = "A reader for archives of dated news";

    @TempDir public Path folder;
    public WindowComponents components;
    public WindowRobot robot;

    /// The file that the fake desktop services choose for an export.
    public Path target;

    public Path settingsFile;
    public FakeDesktopServices desktop;
    private Stage stage;

    @BeforeEach
    public final void openWindow() throws IOException {
        target = folder.resolve("out.pdf");
        desktop = new FakeDesktopServices(SampleArchive.write(folder), target);
        settingsFile = folder.resolve("settings.json");
        components =
                WindowComponents.create(
                        new AppPaths(
                                new DataDirectories(
                                        folder.resolve("index"), folder.resolve("notes")),
                                settingsFile,
                                folder.resolve("nordhaven")),
                        _ -> desktop,
                        UnaryOperator.identity(),
                        file -> file::save);
        stage =
                FxThread.call(() -> {
                    var shown = new Stage();
                    shown.setScene(components.scene());
                    shown.show();
                    shown.requestFocus();
                    return shown;
                });
        robot = new WindowRobot(components.scene());
    }

    @AfterEach
    public final void closeWindow() throws IOException {
        FxThread.run(stage::close);
        components.close();
    }

    /// Waits until the window is ready and no archive is open.
    public final void awaitWelcome() {
        robot.awaitText(WELCOME);
    }

    /// Opens the sample archive by key and waits until it is up to date.
    public final void openArchive() {
        openArchive(4);
        robot.awaitText("4 found");
    }

    /// Opens the sample archive, to which the test has added articles.
    ///
    /// @param articles the number of articles in the archive
    public final void openArchive(int articles) {
        awaitWelcome();
        robot.press(KeyCode.O, KeyCode.CONTROL);
        robot.awaitText(articles + " articles");
        robot.awaitText("up to date");
    }

    /// Opens the larger sample archive that comes with the application.
    public final void openLargeSample() {
        FxThread.run(() -> components.model().openSample());
        robot.awaitText("36 articles");
    }

    /// Filters by a date through the prompt for it.
    public final void goToDate(String date) {
        robot.press(KeyCode.G, KeyCode.CONTROL);
        robot.awaitText("4 March 2022");
        robot.type(date);
        robot.press(KeyCode.ENTER);
    }

    public final void focusList() {
        FxThread.run(() -> components.window().views().middle().focusList());
    }

    /// Waits until all background jobs have ended.
    public final void awaitJobs() {
        robot.await(() -> components.jobs().unfinishedCount() == 0, "no running jobs");
    }

    /// Returns the text of the search box.
    public final String searchText() {
        return WindowRobot.read(() -> components.model().search().textProperty().get());
    }

    /// Opens an article of the archive at one of its quotations.
    public final void openArticle(String path, int quote) {
        FxThread.run(() -> components.model().navigator().openArticle(path, quote));
    }

    /// Returns the path of the open article, or an empty string if none is open.
    public final String openPath() {
        return WindowRobot.read(() -> {
            var open = components.model().openArticleModel().articleProperty().get();
            return open == null ? "" : open.article().article().path();
        });
    }

    /// Waits until an article is open.
    public final void awaitArticle(String path) {
        robot.await(() -> openPath().equals(path), path);
    }

    /// Returns the selected text of the open article.
    public final String selectedText() {
        return WindowRobot.read(() -> {
            Node view = components.scene().getRoot().lookup(".article-text-pane");
            String all = String.valueOf(view.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            int start = (int) view.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START);
            int end = (int) view.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END);
            return all.substring(start, Math.max(start, end));
        });
    }

    /// Returns the open archive.
    public final Archive archive() {
        return WindowRobot.read(() -> components.model().archive().archiveProperty().get());
    }

    public final ArticleId articleId(String path) throws IOException {
        return archive().article(path).orElseThrow().article().id();
    }

    public final Notes notes() {
        return WindowRobot.read(() -> components.model().notesModel().notes());
    }

    public final List<ExportSelection.Item> dossierItems() {
        return WindowRobot.read(() ->
                components.model().dossier().items().stream().map(DossierEntry::item).toList());
    }

    public final List<String> dossierLabels() {
        return WindowRobot.read(() ->
                components.model().dossier().items().stream().map(DossierEntry::label).toList());
    }

    /// Returns the text of the system clipboard.
    public static String clipboardText() {
        return WindowRobot.read(() -> Clipboard.getSystemClipboard().getString());
    }

    /// Adds two articles that quote unnamed sources to the sample archive.
    public final void writeUnnamedSources() throws IOException {
        Path archive = folder.resolve("orchards");
        Files.writeString(
                archive.resolve("talks.txt"),
                "date 2022-04-01 The talks\n\nIt was late in Holm. The orchard will be sold, people"
                        + " familiar with the talks said. Nobody else was asked.\n\n“It is not"
                        + " true,” said one official.\n");
        Files.writeString(
                archive.resolve("plums.txt"),
                "date 2022-04-02 Plums\n\n“There are plums,” said an official in Holm.\n");
    }
}
