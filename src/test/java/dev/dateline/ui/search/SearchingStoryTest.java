package dev.dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.search.SortOrder;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.control.FacetRow;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// Tests searching by keyboard.
class SearchingStoryTest extends WindowFixture {
    @Test
    void textTypedWhilePromptOpensIsKept() {
        openArchive();
        for (String date : List.of("2022-03", "2022", "2021")) {
            robot.pressAndType(date, KeyCode.G, KeyCode.CONTROL);
            robot.press(KeyCode.ENTER);
            assertEquals("date:" + date, searchText());
        }
    }

    @Test
    void dateFacetsFollowQuery() {
        openLargeSample();
        robot.awaitText("up to date");
        robot.pressAndType("before 2022", KeyCode.G, KeyCode.CONTROL);
        robot.press(KeyCode.ENTER);
        robot.await(
                () -> isYearSelected("2021") && !isYearSelected("2022") && !isYearSelected("2023"),
                "2021");
        robot.pressAndType("since 2023", KeyCode.G, KeyCode.CONTROL);
        robot.press(KeyCode.ENTER);
        robot.await(
                () -> isYearSelected("2023") && !isYearSelected("2022") && !isYearSelected("2021"),
                "2023");
    }

    private boolean isYearSelected(String year) {
        return robot.nodesNow(FacetRow.class)
                .filter(row -> row.getAccessibleText().startsWith(year + ","))
                .anyMatch(row ->
                        Boolean.TRUE.equals(
                                row.queryAccessibleAttribute(AccessibleAttribute.SELECTED)));
    }

    @Test
    void filterIsTextAndChip() {
        openArchive();
        goToDate("2022-03");
        assertEquals("date:2022-03", searchText());
        robot.awaitText("March 2022");
        robot.awaitText("2 found");

        robot.click("Remove the filter March 2022");
        assertEquals("", searchText());
        robot.awaitText("4 found");
    }

    @Test
    void emptyResultOffersAlternatives() {
        openArchive();
        robot.type("/");
        robot.type("orchard zebra");
        robot.awaitText("Nothing found");
        robot.awaitText("Any of the words (2)");
    }

    @Test
    void speakerNamesAreCompleted() {
        openArchive();
        robot.type("/");
        robot.type("speaker:be");
        robot.awaitPopupText("Ann Bell");
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.ENTER);
        assertEquals("speaker:\"Ann Bell\" ", searchText());
        robot.awaitText("1 found");
    }

    @Test
    void commandKeysAreTextInSearchField() {
        openArchive();
        robot.type("/");
        robot.type("jek?/");
        assertEquals("jek?/", searchText());
    }

    @Test
    void wordsAreCompleted() {
        openArchive();
        robot.type("/");
        robot.type("blos");
        robot.awaitPopupText("blossom");
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.TAB);
        assertEquals("blossom ", searchText());
        robot.awaitText("1 found");
    }

    @Test
    void upOffersEarlierSearches() {
        openArchive();
        robot.type("/");
        robot.type("orchard");
        robot.awaitText("2 found");
        robot.press(KeyCode.ENTER);
        robot.press(KeyCode.BACK_SPACE, KeyCode.CONTROL);
        robot.awaitText("4 found");
        robot.type("/");
        robot.press(KeyCode.UP);
        robot.awaitPopupText("orchard");
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.ENTER);
        assertEquals("orchard", searchText());
    }

    @Test
    void misspeltWordOffersCorrection() {
        openArchive();
        robot.type("/");
        robot.type("ochard");
        robot.awaitText("Did you mean “orchard”? (2)");
    }

    @Test
    void queryHelpInsertsExample() {
        openArchive();
        robot.type("/");
        robot.press(KeyCode.F1);
        robot.awaitText("How to search");
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.ENTER);
        assertEquals("\"data centre\"", searchText());
    }

    @Test
    void resultsAreGroupedByDay() throws IOException {
        Files.writeString(
                folder.resolve("orchards/herald/late.txt"),
                "date 2022-05-10 Late frost counted\n\nTwo nights of frost.");
        robot.press(KeyCode.O, KeyCode.CONTROL);
        robot.awaitText("5 found");
        robot.awaitText("10 May 2022  ·  herald");
        robot.press(KeyCode.G, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.await(() -> metadataLines().contains("18 March 2022  ·  courier"), "a heading");
        List<String> lines = FxThread.call(this::metadataLines);
        assertEquals(1, lines.stream().filter("10 May 2022  ·  herald"::equals).count());
        assertEquals(1, lines.stream().filter("herald"::equals).count());

        FxThread.run(() -> components.model().search().orderProperty().set(SortOrder.RELEVANCE));
        robot.await(() -> !metadataLines().contains("herald"), "no groups without days");
    }

    private List<String> metadataLines() {
        return robot.nodesNow(Label.class)
                .filter(label -> label.getStyleClass().contains("dl-row-meta"))
                .map(Label::getText)
                .toList();
    }
}
