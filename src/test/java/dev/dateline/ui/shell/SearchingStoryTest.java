package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.ui.fx.FxThread;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/// Searching in the whole window, by keyboard.
class SearchingStoryTest extends WindowStory {
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
    void nothingFoundOffersWhatWouldBe() {
        openArchive();
        hands.type("/");
        hands.type("orchard zebra");
        hands.see("Nothing found");
        hands.see("Any of the words (2)");
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
    void wordsOfTheArchiveAreCompletedInTheBox() {
        openArchive();
        hands.type("/");
        hands.type("blos");
        hands.offered("blossom");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.TAB);
        assertEquals("blossom ", text());
        hands.see("1 found");
    }

    @Test
    void whatWasSearchedBeforeIsOfferedByUp() {
        openArchive();
        hands.type("/");
        hands.type("orchard");
        hands.see("2 found");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.BACK_SPACE, KeyCode.CONTROL);
        hands.see("4 found");
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
        hands.see("Did you mean “orchard”? (2)");
    }

    @Test
    void theSearchLanguageIsOneKeyAway() {
        openArchive();
        hands.type("/");
        hands.press(KeyCode.F1);
        hands.see("How to search");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertEquals("\"data centre\"", text());
    }
}
