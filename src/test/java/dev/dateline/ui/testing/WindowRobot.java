package dev.dateline.ui.testing;

import dev.dateline.ui.fx.FxThread;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Types and clicks in a window that is shown, and sees what stands in it, as a reader does.
public final class WindowRobot {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Scene scene;
    private final Robot robot = FxThread.call(Robot::new);

    public WindowRobot(Scene scene) {
        this.scene = scene;
    }

    /// Presses and releases a key while others are held.
    public void press(KeyCode key, KeyCode... held) {
        FxThread.run(() -> pressNow(key, held));
    }

    private void pressNow(KeyCode key, KeyCode... held) {
        List.of(held).forEach(robot::keyPress);
        robot.keyPress(key);
        robot.keyRelease(key);
        List.of(held).reversed().forEach(robot::keyRelease);
    }

    /// Types on faster than the window draws.
    public void pressAndType(String text, KeyCode key, KeyCode... held) {
        FxThread.run(() -> {
            pressNow(key, held);
            typeNow(text);
        });
    }

    /// Clicks on what says these words, on the screen or to a screen reader.
    public void click(String words) {
        await(() -> saying(words).findFirst().isPresent(), words);
        FxThread.run(() -> {
            Node node = saying(words).findFirst().orElseThrow();
            Bounds where = node.localToScreen(node.getBoundsInLocal());
            robot.mouseMove(where.getCenterX(), where.getCenterY());
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    private Stream<Node> saying(String words) {
        return nodes(scene.getRoot()).stream()
                .filter(node -> words(node).equals(words) || said(node).equals(words));
    }

    /// Types text where the focus is. (The headless robot sends no characters, so they are sent as
    /// a keyboard would.)
    public void type(String text) {
        FxThread.run(() -> typeNow(text));
    }

    /// As [#type], on the FX thread.
    public void typeNow(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(this::typeOne);
    }

    private void typeOne(String character) {
        Node focused = scene.getFocusOwner();
        Event.fireEvent(
                focused == null ? scene : focused,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        character,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    /// Waits until these words stand somewhere in the window.
    public void awaitText(String words) {
        await(() -> seesNow(words), words);
    }

    /// Waits until these words stand in a popup over the window.
    public void offered(String words) {
        await(
                () ->
                        Window.getWindows().stream()
                                .filter(PopupWindow.class::isInstance)
                                .filter(Window::isShowing)
                                .flatMap(popup -> nodes(popup.getScene().getRoot()).stream())
                                .anyMatch(node -> words(node).equals(words)),
                "offered " + words);
    }

    /// Asks for the menu over a node of the window: that of a style class, by number, `x` pixels
    /// from its left and in its first line.
    public void rightClick(String styleClass, int number, double x) {
        FxThread.run(() -> {
            Node node =
                    nodes(scene.getRoot()).stream()
                            .filter(n -> n.getStyleClass().contains(styleClass))
                            .skip(number)
                            .findFirst()
                            .orElseThrow();
            var screen = node.localToScreen(x, 8);
            var place = node.localToScene(x, 8);
            node.fireEvent(
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            x,
                            8,
                            screen.getX(),
                            screen.getY(),
                            false,
                            new PickResult(node, place.getX(), place.getY())));
        });
    }

    /// Chooses from the menu that is open.
    public void choose(String item) {
        FxThread.run(() ->
                Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                        .filter(choice -> item.equals(choice.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    public boolean sees(String words) {
        return FxThread.call(() -> seesNow(words));
    }

    /// As [#sees], on the FX thread.
    public boolean seesNow(String words) {
        return allWords().stream().anyMatch(w -> w.contains(words));
    }

    public void await(BooleanSupplier condition, String what) {
        try {
            FxThread.await(condition, PATIENCE);
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "never: " + what + " among " + FxThread.call(this::allWords), e);
        }
    }

    /// What can have the focus and says nothing to a screen reader.
    public List<String> nameless() {
        return FxThread.call(() ->
                nodes(scene.getRoot()).stream()
                        .filter(Node::isFocusTraversable)
                        .filter(node -> !node.isDisabled())
                        .filter(node -> words(node).isBlank())
                        .filter(node -> said(node).isBlank())
                        .map(Node::toString)
                        .toList());
    }

    /// All of a kind that are to be seen; on the FX thread.
    public <T extends Node> Stream<T> nodesNow(Class<T> kind) {
        return nodes(scene.getRoot()).stream().filter(kind::isInstance).map(kind::cast);
    }

    private static String said(Node node) {
        Object said = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        String text = node.getAccessibleText();
        return text != null ? text : said == null ? "" : said.toString();
    }

    private List<String> allWords() {
        return nodes(scene.getRoot()).stream()
                .map(WindowRobot::words)
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }

    private static List<Node> nodes(Parent root) {
        var nodes = new ArrayList<Node>();
        for (Node child : root.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                nodes.add(child);
                if (child instanceof Parent parent) {
                    nodes.addAll(nodes(parent));
                }
            }
        }
        return nodes;
    }
}
