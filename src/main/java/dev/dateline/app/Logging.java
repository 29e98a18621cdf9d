package dev.dateline.app;

import dev.dateline.file.PrivateFolders;

import org.slf4j.bridge.SLF4JBridgeHandler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/// Starts logging to a file that only the user can read. Standard output and error belong to the
/// command line.
final class Logging {
    private Logging() {}

    /// Sets the log file. Must be called before the first logger is created, when
    /// [LogbackConfigurator] reads the property.
    static void configure(Path file) {
        try {
            PrivateFolders.createParent(file);
            Files.newByteChannel(
                            file,
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                            PrivateFolders.ownerOnly(file))
                    .close();
        } catch (IOException e) {
            // Logback finds that there can be no log
        }
        System.setProperty(LogbackConfigurator.FILE_PROPERTY, file.toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
