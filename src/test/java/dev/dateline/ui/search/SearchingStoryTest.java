package dev.dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.search.SortOrder;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.search.facet.FacetRow;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// Searching in the whole window, by keyboard.
class SearchingStoryTest extends WindowFixture {
    @Test
    void whatIsTypedWhileASheetOpensIsNotLost() {
        openArchive();
        for (String date : List.of("2022-03", "2022", "2021")) {
            hands.pressAndType(date, KeyCode.G, KeyCode.CONTROL);
            hands.press(KeyCode.ENTER);
            assertEquals("date:" + date, text());
        }
    }

    @Test
    void theColumnOfDatesFollowsTheBoxThoughTheSameYearsAreCounted() {
        FxThread.run(() -> components.model().openSample());
        hands.awaitText("36 articles");
        hands.awaitText("up to date");
        hands.pressAndType("before 2022", KeyCode.G, KeyCode.CONTROL);
        hands.press(KeyCode.ENTER);
        hands.await(() -> isChosen("2021") && !isChosen("2022") && !isChosen("2023"), "2021");
        hands.pressAndType("since 2023", KeyCode.G, KeyCode.CONTROL);
        hands.press(KeyCode.ENTER);
        hands.await(() -> isChosen("2023") && !isChosen("2022") && !isChosen("2021"), "2023");
    }

    private boolean isChosen(String year) {
        return hands.nodesNow(FacetRow.class)
                .filter(row -> row.getAccessibleText().startsWith(year + ","))
                .anyMatch(row ->
                        Boolean.TRUE.equals(
                                row.queryAccessibleAttribute(AccessibleAttribute.SELECTED)));
    }

    @Test
    void aFilterIsTextAndChipAlike() {
        openArchive();
        goTo("2022-03");
        assertEquals("date:2022-03", text());
        hands.awaitText("March 2022");
        hands.awaitText("2 found");

        hands.click("Remove the filter March 2022");
        assertEquals("", text());
        hands.awaitText("4 found");
    }

    @Test
    void nothingFoundOffersWhatWouldBe() {
        openArchive();
        hands.type("/");
        hands.type("orchard zebra");
        hands.awaitText("Nothing found");
        hands.awaitText("Any of the words (2)");
    }

    @Test
    void namesAreCompletedInTheBox() {
        openArchive();
        hands.type("/");
        hands.type("speaker:be");
        hands.offered("Ann Bell");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertEquals("speaker:\"Ann Bell\" ", text());
        hands.awaitText("1 found");
    }

    @Test
    void keysTypedIntoTheBoxAreTextAndNotCommands() {
        openArchive();
        hands.type("/");
        hands.type("jek?/");
        assertEquals("jek?/", text());
    }

    @Test
    void wordsOfTheArchiveAreCompletedInTheBox() {
        openArchive();
        hands.type("/");
        hands.type("blos");
        hands.offered("blossom");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.TAB);
        assertEquals("blossom ", text());
        hands.awaitText("1 found");
    }

    @Test
    void whatWasSearchedBeforeIsOfferedByUp() {
        openArchive();
        hands.type("/");
        hands.type("orchard");
        hands.awaitText("2 found");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.BACK_SPACE, KeyCode.CONTROL);
        hands.awaitText("4 found");
        hands.type("/");
        hands.press(KeyCode.UP);
        hands.offered("orchard");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertEquals("orchard", text());
    }

    @Test
    void aMisspeltSearchOffersWhatWasMeant() {
        openArchive();
        hands.type("/");
        hands.type("ochard");
        hands.awaitText("Did you mean “orchard”? (2)");
    }

    @Test
    void theSearchLanguageIsOneKeyAway() {
        openArchive();
        hands.type("/");
        hands.press(KeyCode.F1);
        hands.awaitText("How to search");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertEquals("\"data centre\"", text());
    }

    @Test
    void theListIsGroupedByDay() throws IOException {
        Files.writeString(
                folder.resolve("orchards/herald/late.txt"),
                "date 2022-05-10 Late frost counted\n\nTwo nights of frost.");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("5 found");
        hands.awaitText("10 May 2022  ·  herald");
        hands.press(KeyCode.G, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.await(() -> metas().contains("18 March 2022  ·  courier"), "a heading");
        List<String> metas = FxThread.call(this::metas);
        assertEquals(1, metas.stream().filter("10 May 2022  ·  herald"::equals).count());
        assertEquals(1, metas.stream().filter("herald"::equals).count());

        FxThread.run(() -> components.model().search().orderProperty().set(SortOrder.RELEVANCE));
        hands.await(() -> !metas().contains("herald"), "no groups without days");
    }

    private List<String> metas() {
        return hands.nodesNow(Label.class)
                .filter(label -> label.getStyleClass().contains("dl-row-meta"))
                .map(Label::getText)
                .toList();
    }
}
