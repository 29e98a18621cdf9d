package dev.dateline.app;

import org.slf4j.bridge.SLF4JBridgeHandler;

import java.nio.file.Path;

/// Where what happens is written down; standard output and error belong to the command line.
final class Logging {
    private Logging() {}

    /// To be called before anything else is: [LogbackConfigurator] asks for the file when the first
    /// logger is made.
    static void configure(Path file) {
        System.setProperty(LogbackConfigurator.FILE_PROPERTY, file.toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
