package dev.dateline.ui.testing;

import dev.dateline.ui.fx.FxThread;

import javafx.application.Platform;
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
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Types and clicks in a window that is shown, and reads its texts.
///
/// Texts are matched by whole tokens: no letter or digit may precede or follow a match, so "4
/// found" does not match "14 found". Methods may be called on any thread unless they say otherwise;
/// a wait fails after 30 seconds.
public final class WindowRobot {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Scene scene;
    private final Robot robot = FxThread.call(Robot::new);

    public WindowRobot(Scene scene) {
        this.scene = scene;
    }

    /// Returns a value that is read on the FX thread, called from any thread.
    public static <T> T read(Callable<T> value) {
        if (!Platform.isFxApplicationThread()) {
            return FxThread.call(value);
        }
        try {
            return value.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
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

    /// Presses a key and types text before the window draws the next frame.
    public void pressAndType(String text, KeyCode key, KeyCode... held) {
        FxThread.run(() -> {
            pressNow(key, held);
            typeNow(text);
        });
    }

    /// Waits for a node whose text or accessible text is exactly `text`, and clicks on it.
    public void click(String text) {
        await(() -> nodesWithText(text).findFirst().isPresent(), text);
        FxThread.run(() -> {
            Node node = nodesWithText(text).findFirst().orElseThrow();
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    private Stream<Node> nodesWithText(String text) {
        return nodes(scene.getRoot()).stream()
                .filter(node -> text(node).equals(text) || accessibleText(node).equals(text));
    }

    /// Types text into the focused node. The headless platform robot sends no characters, so the
    /// events are fired directly.
    public void type(String text) {
        FxThread.run(() -> typeNow(text));
    }

    /// Types text into the focused node. Must be called on the FX thread.
    public void typeNow(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(this::typeCharacter);
    }

    private void typeCharacter(String character) {
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

    /// Waits until the window shows a text.
    public void awaitText(String text) {
        await(() -> sees(text), text);
    }

    /// Waits until the window no longer shows a text.
    public void awaitGone(String text) {
        await(() -> !sees(text), "without " + text);
    }

    /// Waits until a popup above the window has a node with exactly this text.
    public void awaitPopupText(String text) {
        await(
                () ->
                        Window.getWindows().stream()
                                .filter(PopupWindow.class::isInstance)
                                .filter(Window::isShowing)
                                .flatMap(popup -> nodes(popup.getScene().getRoot()).stream())
                                .anyMatch(node -> text(node).equals(text)),
                "popup text " + text);
    }

    /// Requests the context menu of a node, at `x` pixels from its left and 8 pixels from its top.
    ///
    /// @param index of the node among the visible nodes with the style class
    public void rightClick(String styleClass, int index, double x) {
        FxThread.run(() -> {
            Node node =
                    nodes(scene.getRoot()).stream()
                            .filter(n -> n.getStyleClass().contains(styleClass))
                            .skip(index)
                            .findFirst()
                            .orElseThrow();
            var onScreen = node.localToScreen(x, 8);
            var inScene = node.localToScene(x, 8);
            node.fireEvent(
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            x,
                            8,
                            onScreen.getX(),
                            onScreen.getY(),
                            false,
                            new PickResult(node, inScene.getX(), inScene.getY())));
        });
    }

    /// Chooses an item of the context menu that is open.
    public void chooseMenuItem(String item) {
        FxThread.run(() ->
                Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                        .filter(choice -> item.equals(choice.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    /// Returns whether the window shows a text.
    public boolean sees(String text) {
        return read(() -> texts().stream().anyMatch(shown -> containsTokens(shown, text)));
    }

    /// Returns whether `text` contains `tokens` with no letter or digit directly before or after.
    static boolean containsTokens(String text, String tokens) {
        for (int at = text.indexOf(tokens); at >= 0; at = text.indexOf(tokens, at + 1)) {
            int end = at + tokens.length();
            if ((at == 0 || !continues(text, at))
                    && (end == text.length() || !continues(text, end))) {
                return true;
            }
        }
        return false;
    }

    /// Returns whether the characters before and at an offset belong to one word or number.
    private static boolean continues(String text, int offset) {
        return Character.isLetterOrDigit(text.charAt(offset - 1))
                && Character.isLetterOrDigit(text.charAt(offset));
    }

    /// Waits until a condition holds, which is evaluated on the FX thread in every frame.
    ///
    /// @param description of the awaited state, for the failure message
    public void await(BooleanSupplier condition, String description) {
        try {
            FxThread.await(condition, TIMEOUT);
        } catch (TimeoutException e) {
            throw new AssertionError("never: " + description + " among " + read(this::texts), e);
        }
    }

    /// Returns the nodes that can have the focus but have neither a text nor an accessible text.
    public List<String> unnamedFocusStops() {
        return read(() ->
                nodes(scene.getRoot()).stream()
                        .filter(Node::isFocusTraversable)
                        .filter(node -> !node.isDisabled())
                        .filter(node -> text(node).isBlank())
                        .filter(node -> accessibleText(node).isBlank())
                        .map(Node::toString)
                        .toList());
    }

    /// Returns all visible nodes of a type. Must be called on the FX thread.
    public <T extends Node> Stream<T> nodesNow(Class<T> type) {
        return nodes(scene.getRoot()).stream().filter(type::isInstance).map(type::cast);
    }

    private static String accessibleText(Node node) {
        String text = node.getAccessibleText();
        Object attribute = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text != null ? text : attribute == null ? "" : attribute.toString();
    }

    private List<String> texts() {
        return nodes(scene.getRoot()).stream()
                .map(WindowRobot::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String text(Node node) {
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
