package dev.dateline.app;

import org.slf4j.bridge.SLF4JBridgeHandler;

import java.nio.file.Path;

/// Where what happens is written down; standard output and error belong to the command line.
final class Log {
    private Log() {}

    /// To be called before anything else is: [LogFile] asks for the file when the first logger is
    /// made.
    static void begin(Path file) {
        System.setProperty(LogFile.PLACE, file.toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
