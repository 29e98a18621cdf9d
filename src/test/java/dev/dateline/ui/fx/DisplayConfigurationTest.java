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
class DisplayConfigurationTest {
    private static final String ORDER = "prism.order";
    private static final String DISABLE_REGION_CACHING = "prism.disableRegionCaching";

    @TempDir private Path devices;
    private Properties before;

    @BeforeEach
    void clearProperties() {
        before = (Properties) System.getProperties().clone();
        System.clearProperty(ORDER);
        System.clearProperty(DISABLE_REGION_CACHING);
    }

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @Test
    void usesSoftwareRendererWithoutGpu() {
        DisplayConfiguration.chooseRenderer(devices);

        assertEquals("sw", System.getProperty(ORDER));
        assertEquals("true", System.getProperty(DISABLE_REGION_CACHING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri", "nvidiactl", "dxg", "mali0"})
    void keepsJavaFxDefaultWithGpu(String device) throws IOException {
        Files.createFile(devices.resolve(device));

        DisplayConfiguration.chooseRenderer(devices);

        assertNull(System.getProperty(ORDER));
        assertNull(System.getProperty(DISABLE_REGION_CACHING));
    }

    @Test
    void keepsRequestedRenderer() {
        System.setProperty(ORDER, "es2");

        DisplayConfiguration.chooseRenderer(devices);

        assertEquals("es2", System.getProperty(ORDER));
        assertNull(System.getProperty(DISABLE_REGION_CACHING));
    }
}
