package dev.dateline.ui.fx.theme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;

import javafx.css.Styleable;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tests that `controls.css` has rules for every control in use.
///
/// JavaFX's own style sheet is never read, so a control without a rule has no style.
@ExtendWith(FxToolkitExtension.class)
class ControlStylesheetTest {
    private static final String SHEET = "/dev/dateline/ui/controls.css";

    @TestFactory
    Stream<DynamicTest> everyControlInUseIsStyled() {
        return new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("dev.dateline.ui")
                        .stream()
                        .flatMap(c -> c.getConstructorCallsFromSelf().stream())
                        .map(JavaConstructorCall::getTargetOwner)
                        .filter(ControlStylesheetTest::isControl)
                        .distinct()
                        .map(c ->
                                DynamicTest.dynamicTest(
                                        c.getSimpleName(),
                                        () -> assertTrue(isStyled(c.reflect()))));
    }

    @Test
    void unusedControlIsNotStyled() throws Exception {
        assertFalse(isStyled(DatePicker.class));
    }

    @ParameterizedTest
    @EnumSource
    void scrollBarThumbHasMinimumLength(Orientation orientation) {
        boolean vertical = orientation == Orientation.VERTICAL;
        Bounds thumb =
                FxThread.call(() -> {
                    var bar = new ScrollBar();
                    bar.setOrientation(orientation);
                    bar.setVisibleAmount(1e-6);
                    var scene = new Scene(new Pane(bar));
                    scene.getStylesheets().add(SHEET);
                    bar.resize(vertical ? 12 : 500, vertical ? 500 : 12);
                    bar.applyCss();
                    bar.layout();
                    return bar.lookup(".thumb").getBoundsInParent();
                });
        double length = vertical ? thumb.getHeight() : thumb.getWidth();
        assertTrue(length >= 24, length + " pixels");
    }

    private static boolean isControl(JavaClass type) {
        return type.getPackageName().equals("javafx.scene.control")
                && (type.isAssignableTo(Control.class) || type.isAssignableTo(MenuItem.class));
    }

    /// Returns whether the sheet has a rule for one of the control's style classes alone.
    private static boolean isStyled(Class<?> type) throws Exception {
        var control = (Styleable) FxThread.call(() -> type.getConstructor().newInstance());
        String sheet = sheet();
        return control.getStyleClass().stream()
                .anyMatch(style ->
                        Pattern.compile("(?m)(?:^|, )\\." + style + "\\b(?!-)")
                                .matcher(sheet)
                                .find());
    }

    private static String sheet() throws IOException {
        try (InputStream file = ControlStylesheetTest.class.getResourceAsStream(SHEET)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
