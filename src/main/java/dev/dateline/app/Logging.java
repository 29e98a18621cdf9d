package dev.dateline.app;

import org.slf4j.bridge.SLF4JBridgeHandler;

import java.nio.file.Path;

/// Starts logging to a file. Standard output and error belong to the command line.
final class Logging {
    private Logging() {}

    /// Sets the log file. Must be called before the first logger is created, when
    /// [LogbackConfigurator] reads the property.
    static void configure(Path file) {
        System.setProperty(LogbackConfigurator.FILE_PROPERTY, file.toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
