package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.ArticleId;
import dev.dateline.library.DeepLink;
import dev.dateline.library.Homes;
import dev.dateline.settings.SettingsFile;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkit;
import dev.dateline.ui.fx.Theme;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The whole window on a real stage, used by keyboard as a reader would.
@ExtendWith(FxToolkit.class)
class WindowStoryTest {
    @TempDir Path folder;
    private Session session;
    private Stage stage;
    private Hands hands;
    private Path target;
    private Path settings;

    @BeforeEach
    void openWindow() throws IOException {
        Path archive = SampleArchive.write(folder);
        target = folder.resolve("out.pdf");
        settings = folder.resolve("settings.json");
        session =
                new Session(
                        new Places(
                                new Homes(folder.resolve("index"), folder.resolve("notes")),
                                settings,
                                folder.resolve("nordhaven")),
                        _ -> new FakeDesk(archive, target),
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
    void closeWindow() throws IOException {
        FxThread.run(stage::close);
        session.close();
    }

    @Test
    void anArticleIsFoundReadCollectedAndExported() throws IOException {
        openArchive();

        hands.type("/");
        hands.type("orchard");
        hands.see("Articles with “orchard”  ·  2 found");

        hands.press(KeyCode.ENTER);
        hands.see("A late frost has hit");
        hands.press(KeyCode.F3);
        hands.see("Hit 1 of 2");
        hands.press(KeyCode.F3);
        hands.see("Hit 2 of 2");

        goTo("March 2022");
        hands.see("1 found");
        hands.press(KeyCode.ENTER);
        hands.see("Quillon has bought a cider press");

        focusList();
        hands.type("e");
        hands.see("Added to the dossier: Quillon buys a cider press");
        hands.see("Dossier 1");

        hands.press(KeyCode.E, KeyCode.CONTROL);
        hands.await(() -> Files.exists(target), "the file");
        hands.await(() -> session.jobs().unfinished() == 0, "rest");
        String pdf = textOf(target);
        assertTrue(pdf.contains("Quillon buys a cider press"), pdf);
        assertTrue(pdf.contains("Ann Bell"), pdf);
        assertFalse(pdf.contains("Trams"), pdf);
    }

    @Test
    void aNewReaderIsOfferedTheSample() {
        hands.see("Try the sample");
        FxThread.run(() -> session.model().openSample());
        hands.see("36 articles");
        hands.see("Courier Wire");
    }

    @Test
    void aFilterIsTextAndChipAlike() {
        openArchive();
        goTo("2022-03");
        assertEquals("date:2022-03", text());
        hands.see("March 2022");
        hands.see("2 found");

        FxThread.run(() ->
                session.model()
                        .search()
                        .remove(
                                session.model()
                                        .search()
                                        .queryProperty()
                                        .get()
                                        .filters()
                                        .getFirst()));
        assertEquals("", text());
        hands.see("4 found");
    }

    @Test
    void whatCannotBeReadIsListedWithItsReason() {
        openArchive();
        hands.see("1 file could not be read");
        hands.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.see("picture.txt");
        hands.see("binary data");
        hands.press(KeyCode.ESCAPE);
        assertFalse(hands.sees("picture.txt"));
    }

    @Test
    void quotationsAreListedAndOpenTheirArticle() {
        openArchive();
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.see("Half the blossom is gone");
        hands.see("Eva Lund");
    }

    @Test
    void nothingFoundOffersWhatWouldBe() {
        openArchive();
        hands.type("/");
        hands.type("orchard zebra");
        hands.see("Nothing found");
        hands.see("Any of the words (2)");
    }

    @Test
    void thePaletteFindsACommandByItsName() {
        openArchive();
        hands.press(KeyCode.K, KeyCode.CONTROL);
        hands.see("Clear the search");
        hands.type("dark");
        hands.await(() -> !hands.seesNow("Clear the search"), "narrowed");
        hands.press(KeyCode.ENTER);
        assertEquals(Theme.DARK, FxThread.call(() -> session.preferences().theme()));
    }

    @Test
    void theLastArchiveAndTheColoursAreKept() throws IOException {
        openArchive();
        FxThread.run(() -> session.preferences().change(s -> s.withTheme("sepia")));
        hands.await(() -> session.jobs().unfinished() == 0, "rest");
        var kept = new SettingsFile(settings).load().settings();
        assertEquals("sepia", kept.theme());
        assertTrue(kept.archives().getFirst().endsWith("orchards"));
    }

    @Test
    void namesAreCompletedInTheBox() {
        openArchive();
        hands.type("/");
        hands.type("speaker:be");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertEquals("speaker:\"Ann Bell\" ", text());
        hands.see("1 found");
    }

    @Test
    void keysTypedIntoTheBoxAreTextAndNotCommands() {
        openArchive();
        hands.type("/");
        hands.type("jek?/");
        assertEquals("jek?/", text());
    }

    @Test
    void aStarIsSetKeptAndTakenBack() {
        openArchive();
        focusList();
        hands.type("s");
        hands.see("Starred");
        assertEquals(1, session.model().keeping().notes().starred().size());
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.see("Undone: Starred");
        assertEquals(Set.of(), session.model().keeping().notes().starred());
    }

    @Test
    void severalSelectedArticlesAreStarredAsOne() {
        openArchive();
        focusList();
        hands.press(KeyCode.DOWN, KeyCode.SHIFT);
        hands.press(KeyCode.DOWN, KeyCode.SHIFT);
        hands.type("s");
        hands.see("Starred 3 articles");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.see("Undone: Starred 3 articles");
        assertEquals(Set.of(), session.model().keeping().notes().starred());
    }

    @Test
    void aTagAndANoteStandWithTheArticle() {
        openArchive();
        focusList();
        hands.type("t");
        hands.see("One word or some");
        hands.type("follow up");
        hands.press(KeyCode.ENTER);
        hands.see("Tagged: follow up");
        hands.type("n");
        hands.see("On the whole article");
        hands.type("Ask Tom Reed again");
        hands.press(KeyCode.ENTER);
        hands.see("Note kept");
        hands.see("Ask Tom Reed again");
    }

    @Test
    void aSearchIsKeptAndTellsWhatIsNew() throws IOException {
        openArchive();
        hands.type("/");
        hands.type("orchard");
        hands.see("2 found");
        hands.press(KeyCode.D, KeyCode.CONTROL);
        hands.see("Keeps “orchard”");
        hands.press(KeyCode.ENTER);
        hands.see("Search kept: orchard");
        hands.await(() -> session.jobs().unfinished() == 0, "rest");
        Files.writeString(
                folder.resolve("orchards/new.txt"), "date 2022-06-01 The orchard is in bloom.");
        hands.press(KeyCode.F5);
        hands.see("1 new");
    }

    @Test
    void oneGoesBackToTheArticleBeforeAndForwardAgain() {
        openArchive();
        focusList();
        reads("herald/frost.txt");
        hands.type("j");
        reads("courier/harbour.txt");
        hands.press(KeyCode.LEFT, KeyCode.ALT);
        reads("herald/frost.txt");
        hands.press(KeyCode.RIGHT, KeyCode.ALT);
        reads("courier/harbour.txt");
    }

    private void reads(String path) {
        hands.await(
                () -> {
                    var reading = session.model().reading().readingProperty().get();
                    return reading != null && reading.article().article().path().equals(path);
                },
                path);
    }

    @Test
    void whatIsKeptIsThereAgainInTheNextWindow() throws IOException {
        openArchive();
        focusList();
        hands.type("s");
        hands.see("Starred");
        closeWindow();
        openWindow();
        assertEquals(1, session.model().keeping().notes().starred().size());
    }

    @Test
    void aLinkLeadsToItsQuotationInItsArchive() throws IOException {
        openArchive();
        Path archive = session.model().archive().archiveProperty().get().place();
        var link = new DeepLink(archive, "herald/cider.txt", articleId("herald/cider.txt"), 0);
        FxThread.run(() -> session.model().open(DeepLink.parse(link.toString()).orElseThrow()));
        hands.see("Quote 1 of 1");
        hands.see("Quillon has bought a cider press for its orchard.");
    }

    @Test
    void aLinkOpensItsArchiveFirst() throws IOException {
        openArchive();
        Path archive = session.model().archive().archiveProperty().get().place();
        var trams = articleId("courier/trams.txt");
        closeWindow();
        openWindow();
        FxThread.run(
                () -> session.model().open(new DeepLink(archive, "courier/trams.txt", trams, -1)));
        hands.see("The trams of Nordhaven run late again");
    }

    private ArticleId articleId(String path) throws IOException {
        return session.model()
                .archive()
                .archiveProperty()
                .get()
                .article(path)
                .orElseThrow()
                .article()
                .id();
    }

    @Test
    void theCalendarTakesThePlaceOfTheTimeline() {
        openArchive();
        focusList();
        hands.type("c");
        hands.see("2022");
        hands.press(KeyCode.ENTER);
        assertEquals("date:2022-01-01", text());
    }

    @Test
    void everythingThatTakesTheFocusHasAName() {
        openArchive();
        focusList();
        hands.see("A late frost has hit");
        assertEquals(List.of(), hands.nameless());
    }

    private void openArchive() {
        hands.see("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.see("4 articles");
        hands.see("4 found");
        hands.see("up to date");
    }

    private void goTo(String date) {
        hands.press(KeyCode.G, KeyCode.CONTROL);
        hands.see("4 March 2022");
        hands.type(date);
        hands.press(KeyCode.ENTER);
    }

    private void focusList() {
        FxThread.run(() -> session.window().enterResults());
    }

    private String text() {
        return FxThread.call(() -> session.model().search().textProperty().get());
    }

    private static String textOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
