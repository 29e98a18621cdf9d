package dev.dateline.ui.fx.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.TextSpan;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.fx.theme.Theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.stream.Collectors;

@ExtendWith(FxToolkitExtension.class)
class HighlightedTextTest {
    private static final String LONG =
            "Quillon buys a cider press and an orchard, and then the harbour, and then more";

    private static final double WIDTH = 200;

    @Test
    void showsFittingTextUnchanged() {
        assertEquals("Quillon buys", shown("Quillon buys", List.of(), 40).words());
    }

    @Test
    void truncatesAtWordWithEllipsis() {
        String words = shown(LONG, List.of(), 200).words();
        assertTrue(words.endsWith("…"), words);
        String whole = words.substring(0, words.length() - 1);
        assertTrue(LONG.startsWith(whole), words);
        assertFalse(Character.isLetter(LONG.charAt(whole.length())), words);
        assertTrue(whole.length() > 40, "two lines, not one: " + words);
    }

    @Test
    void dropsPunctuationBeforeEllipsis() {
        String words = shown("Quillon. Quillon. Quillon. Quillon. Quillon.", List.of(), 20).words();
        assertTrue(words.endsWith("Quillon…"), words);
    }

    @Test
    void lineCountFollowsHeight() {
        var low = shown(LONG, List.of(), 20);
        assertEquals(1, low.lines());
        assertTrue(low.words().length() < shown(LONG, List.of(), 200).words().length());
    }

    @Test
    void breaksTextWithoutSpaces() {
        String crane = "鲍勃在港口买了一台起重机和一座果园随后又买下了整个港口以及更多的东西和更多";
        var chinese = shown(crane.repeat(3), List.of(), 200);
        assertEquals(2, chinese.lines());
        assertTrue(chinese.words().endsWith("…"));
        var german =
                shown("Rindfleischetikettierungsüberwachungsaufgabenübertragung", List.of(), 200);
        assertEquals(2, german.lines());
        assertFalse(german.words().endsWith("…"));
    }

    @Test
    void highlightsEveryLineOfHit() {
        int start = LONG.indexOf("cider");
        int end = LONG.indexOf(", and then the");
        var broken = shown(LONG, List.of(new TextSpan(start, end)), 200);
        assertEquals(2, broken.tints());
        assertEquals(0, shown(LONG, List.of(), 200).tints());
    }

    @Test
    void newTextReplacesOldHighlights() {
        var marked = marked();
        FxThread.run(() -> marked.show(LONG, List.of(new TextSpan(0, 7), new TextSpan(8, 12))));
        look(marked, 200);
        FxThread.run(() -> marked.show("Trams", List.of(new TextSpan(0, 2))));
        var next = look(marked, 200);
        assertEquals("Trams", next.words());
        assertEquals(1, next.tints());
    }

    @Test
    void textAfterHitHasSameStyleAsBefore() {
        var marked = marked();
        look(marked, 200);
        FxThread.run(() -> {
            marked.show("a hit and more", List.of(new TextSpan(2, 5)));
            marked.resize(WIDTH, marked.prefHeight(WIDTH)); // as a list does, without styling
            marked.layout();
            var flow = (TextFlow) marked.getChildrenUnmodifiable().getLast();
            var before = (Text) flow.getChildren().get(0);
            var behind = (Text) flow.getChildren().get(2);
            assertEquals(before.getFont(), behind.getFont());
            assertEquals(before.getFill(), behind.getFill());
        });
    }

    private record Seen(String words, int lines, long tints) {}

    private static Seen shown(String text, List<TextSpan> hits, double height) {
        var marked = marked();
        FxThread.run(() -> marked.show(text, hits));
        return look(marked, height);
    }

    private static HighlightedText marked() {
        return FxThread.call(() -> {
            var marked = new HighlightedText(2);
            Theme.LIGHT.applyTo(new Scene(new StackPane(marked)));
            return marked;
        });
    }

    private static Seen look(HighlightedText marked, double height) {
        return FxThread.call(() -> {
            marked.applyCss();
            marked.resize(WIDTH, Math.min(height, marked.prefHeight(WIDTH)));
            marked.layout();
            var flow = (TextFlow) marked.getChildrenUnmodifiable().getLast();
            String words =
                    flow.getChildren().stream()
                            .filter(Node::isVisible)
                            .map(run -> ((Text) run).getText())
                            .collect(Collectors.joining());
            long tints =
                    marked.getChildrenUnmodifiable().stream()
                            .filter(Rectangle.class::isInstance)
                            .filter(Node::isVisible)
                            .count();
            return new Seen(words, flow.getLayoutInfo().getTextLineCount(), tints);
        });
    }
}
