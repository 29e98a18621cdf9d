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
        assertEquals("Quillon buys", shown("Quillon buys", List.of(), 40).text());
    }

    @Test
    void truncatesAtWordWithEllipsis() {
        String text = shown(LONG, List.of(), 200).text();
        assertTrue(text.endsWith("…"), text);
        String whole = text.substring(0, text.length() - 1);
        assertTrue(LONG.startsWith(whole), text);
        assertFalse(Character.isLetter(LONG.charAt(whole.length())), text);
        assertTrue(whole.length() > 40, "two lines, not one: " + text);
    }

    @Test
    void dropsPunctuationBeforeEllipsis() {
        String text = shown("Quillon. Quillon. Quillon. Quillon. Quillon.", List.of(), 20).text();
        assertTrue(text.endsWith("Quillon…"), text);
    }

    @Test
    void lineCountFollowsHeight() {
        var low = shown(LONG, List.of(), 20);
        assertEquals(1, low.lines());
        assertTrue(low.text().length() < shown(LONG, List.of(), 200).text().length());
    }

    @Test
    void breaksTextWithoutSpaces() {
        String crane = "鲍勃在港口买了一台起重机和一座果园随后又买下了整个港口以及更多的东西和更多";
        var chinese = shown(crane.repeat(3), List.of(), 200);
        assertEquals(2, chinese.lines());
        assertTrue(chinese.text().endsWith("…"));
        var german =
                shown("Rindfleischetikettierungsüberwachungsaufgabenübertragung", List.of(), 200);
        assertEquals(2, german.lines());
        assertFalse(german.text().endsWith("…"));
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
        var node = create();
        FxThread.run(() -> node.show(LONG, List.of(new TextSpan(0, 7), new TextSpan(8, 12))));
        layout(node, 200);
        FxThread.run(() -> node.show("Trams", List.of(new TextSpan(0, 2))));
        var next = layout(node, 200);
        assertEquals("Trams", next.text());
        assertEquals(1, next.tints());
    }

    @Test
    void textAfterHitHasSameStyleAsBefore() {
        var node = create();
        layout(node, 200);
        FxThread.run(() -> {
            node.show("a hit and more", List.of(new TextSpan(2, 5)));
            node.resize(WIDTH, node.prefHeight(WIDTH)); // as a list does, without styling
            node.layout();
            var flow = (TextFlow) node.getChildrenUnmodifiable().getLast();
            var before = (Text) flow.getChildren().get(0);
            var after = (Text) flow.getChildren().get(2);
            assertEquals(before.getFont(), after.getFont());
            assertEquals(before.getFill(), after.getFill());
        });
    }

    private record Seen(String text, int lines, long tints) {}

    private static Seen shown(String text, List<TextSpan> hits, double height) {
        var node = create();
        FxThread.run(() -> node.show(text, hits));
        return layout(node, height);
    }

    private static HighlightedText create() {
        return FxThread.call(() -> {
            var node = new HighlightedText(2);
            Theme.LIGHT.applyTo(new Scene(new StackPane(node)));
            return node;
        });
    }

    private static Seen layout(HighlightedText node, double height) {
        return FxThread.call(() -> {
            node.applyCss();
            node.resize(WIDTH, Math.min(height, node.prefHeight(WIDTH)));
            node.layout();
            var flow = (TextFlow) node.getChildrenUnmodifiable().getLast();
            String text =
                    flow.getChildren().stream()
                            .filter(Node::isVisible)
                            .map(run -> ((Text) run).getText())
                            .collect(Collectors.joining());
            long tints =
                    node.getChildrenUnmodifiable().stream()
                            .filter(Rectangle.class::isInstance)
                            .filter(Node::isVisible)
                            .count();
            return new Seen(text, flow.getLayoutInfo().getTextLineCount(), tints);
        });
    }
}
