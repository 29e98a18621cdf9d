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

/// The style sheet of controls holds those that Dateline uses: one that is used anew must be
/// dressed there, as JavaFX's own sheet is never read.
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
        boolean upright = orientation == Orientation.VERTICAL;
        Bounds thumb =
                FxThread.call(() -> {
                    var bar = new ScrollBar();
                    bar.setOrientation(orientation);
                    bar.setVisibleAmount(1e-6);
                    var scene = new Scene(new Pane(bar));
                    scene.getStylesheets().add(SHEET);
                    bar.resize(upright ? 12 : 500, upright ? 500 : 12);
                    bar.applyCss();
                    bar.layout();
                    return bar.lookup(".thumb").getBoundsInParent();
                });
        double length = upright ? thumb.getHeight() : thumb.getWidth();
        assertTrue(length >= 24, length + " pixels");
    }

    private static boolean isControl(JavaClass type) {
        return type.getPackageName().equals("javafx.scene.control")
                && (type.isAssignableTo(Control.class) || type.isAssignableTo(MenuItem.class));
    }

    /// Whether one of its style classes stands in the sheet by itself, in whatever state.
    private static boolean isStyled(Class<?> type) throws Exception {
        var made = (Styleable) FxThread.call(() -> type.getConstructor().newInstance());
        String sheet = sheet();
        return made.getStyleClass().stream()
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
