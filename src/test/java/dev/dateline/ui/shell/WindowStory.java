package dev.dateline.ui.shell;

import dev.dateline.article.ArticleId;
import dev.dateline.library.DataDirectories;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;

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
abstract class WindowStory {
    @TempDir Path folder;
    Session session;
    Hands hands;
    Path target;
    Path settings;
    FakeDesk desk;
    private Stage stage;

    @BeforeEach
    final void openWindow() throws IOException {
        target = folder.resolve("out.pdf");
        desk = new FakeDesk(SampleArchive.write(folder), target);
        settings = folder.resolve("settings.json");
        session =
                Session.begin(
                        new Places(
                                new DataDirectories(
                                        folder.resolve("index"), folder.resolve("notes")),
                                settings,
                                folder.resolve("nordhaven")),
                        _ -> desk,
                        UnaryOperator.identity(),
                        file -> file::save);
        stage =
                FxThread.call(() -> {
                    var shown = new Stage();
                    shown.setScene(session.scene());
                    shown.show();
                    shown.requestFocus();
                    return shown;
                });
        hands = new Hands(session.scene());
    }

    @AfterEach
    final void closeWindow() throws IOException {
        FxThread.run(stage::close);
        session.close();
    }

    final void openArchive() {
        hands.see("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.see("4 articles");
        hands.see("4 found");
        hands.see("up to date");
    }

    final void goTo(String date) {
        hands.press(KeyCode.G, KeyCode.CONTROL);
        hands.see("4 March 2022");
        hands.type(date);
        hands.press(KeyCode.ENTER);
    }

    final void focusList() {
        FxThread.run(() -> session.window().enterResults());
    }

    final String text() {
        return FxThread.call(() -> session.model().search().textProperty().get());
    }

    final void reads(String path) {
        hands.await(
                () -> {
                    var reading = session.model().reading().readingProperty().get();
                    return reading != null && reading.article().article().path().equals(path);
                },
                path);
    }

    /// What is selected in the article.
    final String selectedText() {
        Node view = session.scene().getRoot().lookup(".article-text-pane");
        String all = String.valueOf(view.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        int start = (int) view.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START);
        int end = (int) view.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END);
        return all.substring(start, Math.max(start, end));
    }

    final ArticleId articleId(String path) throws IOException {
        return session.model()
                .archive()
                .archiveProperty()
                .get()
                .article(path)
                .orElseThrow()
                .article()
                .id();
    }

    /// Two articles more, in which people speak without a name.
    final void writeUnnamed() throws IOException {
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
