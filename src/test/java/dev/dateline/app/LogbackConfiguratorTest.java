package dev.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.util.LogbackMDCAdapter;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LogbackConfiguratorTest {
    @TempDir Path folder;
    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void setProperty() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        System.setProperty(
                LogbackConfigurator.FILE_PROPERTY, folder.resolve("logs/dateline.log").toString());
    }

    @AfterEach
    void clearProperty() {
        System.clearProperty(LogbackConfigurator.FILE_PROPERTY);
        context.stop();
    }

    @Test
    void logsToNamedFile() throws IOException {
        assertEquals(
                ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY,
                new LogbackConfigurator().configure(context));
        context.getLogger("dev.dateline.Some").info("36 added");
        context.getLogger("dev.dateline.Some").debug("too much");
        context.getLogger("org.apache.pdfbox.Font").warn("said elsewhere");
        String written = Files.readString(folder.resolve("logs/dateline.log"));
        assertTrue(
                written.matches("\\S+ INFO  \\[[^\\]]+] dev\\.dateline\\.Some 36 added\n"),
                written);
    }

    @Test
    void percentSignInNameDisablesLog() {
        System.setProperty(
                LogbackConfigurator.FILE_PROPERTY, folder.resolve("50%/dateline.log").toString());
        new LogbackConfigurator().configure(context);
        context.getLogger("dev.dateline.Some").info("36 added");
        assertFalse(Files.exists(folder.resolve("50%")));
    }

    @Test
    void missingPropertyDefersToOtherConfigurators() {
        System.clearProperty(LogbackConfigurator.FILE_PROPERTY);
        assertEquals(
                ExecutionStatus.INVOKE_NEXT_IF_ANY, new LogbackConfigurator().configure(context));
    }
}
