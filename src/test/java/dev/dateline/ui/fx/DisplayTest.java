package dev.dateline.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

@EnabledOnOs(OS.LINUX)
class DisplayTest {
    private static final String ORDER = "prism.order";
    private static final String DRAWN_ANEW = "prism.disableRegionCaching";

    @TempDir private Path devices;
    private Properties before;

    @BeforeEach
    void forget() {
        before = (Properties) System.getProperties().clone();
        System.clearProperty(ORDER);
        System.clearProperty(DRAWN_ANEW);
    }

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @Test
    void drawsOnTheProcessorWhereNoGraphicsCardIs() {
        Display.choosePainter(devices);

        assertEquals("sw", System.getProperty(ORDER));
        assertEquals("true", System.getProperty(DRAWN_ANEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidiactl", "dxg", "mali0"})
    void leavesTheChoiceToJavaFxWhereACardIs(String card) throws IOException {
        Files.createFile(devices.resolve(card));

        Display.choosePainter(devices);

        assertNull(System.getProperty(ORDER));
        assertNull(System.getProperty(DRAWN_ANEW));
    }

    @Test
    void heedsWhatWasAskedFor() {
        System.setProperty(ORDER, "es2");

        Display.choosePainter(devices);

        assertEquals("es2", System.getProperty(ORDER));
        assertNull(System.getProperty(DRAWN_ANEW));
    }
}
