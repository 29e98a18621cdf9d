package dev.dateline.ui.testing;

import dev.dateline.article.ArticleId;
import dev.dateline.library.DataDirectories;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.launch.WindowComponents;
import dev.dateline.ui.profile.AppPaths;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// A window on a real stage, and a small archive to open in it.
@ExtendWith(FxToolkitExtension.class)
public abstract class WindowFixture {
    @TempDir public Path folder;
    public WindowComponents components;
    public WindowRobot hands;
    public Path target;
    public Path settings;
    public FakeDesktopServices desktop;
    private Stage stage;

    @BeforeEach
    public final void openWindow() throws IOException {
        target = folder.resolve("out.pdf");
        desktop = new FakeDesktopServices(SampleArchive.write(folder), target);
        settings = folder.resolve("settings.json");
        components =
                WindowComponents.begin(
                        new AppPaths(
                                new DataDirectories(
                                        folder.resolve("index"), folder.resolve("notes")),
                                settings,
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
        hands = new WindowRobot(components.scene());
    }

    @AfterEach
    public final void closeWindow() throws IOException {
        FxThread.run(stage::close);
        components.close();
    }

    public final void openArchive() {
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("4 articles");
        hands.awaitText("4 found");
        hands.awaitText("up to date");
    }

    public final void goTo(String date) {
        hands.press(KeyCode.G, KeyCode.CONTROL);
        hands.awaitText("4 March 2022");
        hands.type(date);
        hands.press(KeyCode.ENTER);
    }

    public final void focusList() {
        FxThread.run(() -> components.window().focusList());
    }

    public final String text() {
        return FxThread.call(() -> components.model().search().textProperty().get());
    }

    public final void awaitArticle(String path) {
        hands.await(
                () -> {
                    var reading = components.model().openArticleModel().articleProperty().get();
                    return reading != null && reading.article().article().path().equals(path);
                },
                path);
    }

    /// What is selected in the article.
    public final String selectedText() {
        Node view = components.scene().getRoot().lookup(".article-text-pane");
        String all = String.valueOf(view.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        int start = (int) view.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START);
        int end = (int) view.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END);
        return all.substring(start, Math.max(start, end));
    }

    public final ArticleId articleId(String path) throws IOException {
        return components
                .model()
                .archive()
                .archiveProperty()
                .get()
                .article(path)
                .orElseThrow()
                .article()
                .id();
    }

    /// Two articles more, in which people speak without a name.
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
