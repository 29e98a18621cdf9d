package dev.dateline.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;

import java.util.List;

/// Configures Logback to log to a file in the user's log directory and to keep one older file.
///
/// There is no log if the file cannot be written or its name contains a percent sign. Logback finds
/// this class as a service. Configuration in code starts faster than an XML file.
public final class LogbackConfigurator extends ContextAwareBase implements Configurator {
    /// Name of the system property that holds the path of the log file. If it is not set, as in
    /// tests, Logback looks for its own configuration.
    static final String FILE_PROPERTY = "dateline.log";

    private static final String LINE =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{30} %msg%n";
    private static final FileSize LARGEST = FileSize.valueOf("2MB");

    /// Names of the loggers whose warnings and lower levels are not logged. The export reports
    /// missing glyphs and repaired fonts itself, and Lucene mentions its optional vector module at
    /// every start.
    private static final List<String> ERROR_LEVEL_LOGGERS =
            List.of(
                    "org.apache.pdfbox",
                    "org.apache.fontbox",
                    "org.apache.lucene.internal.vectorization");

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        String path = System.getProperty(FILE_PROPERTY);
        if (path == null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        // do not print status messages if the log cannot be written
        context.getStatusManager().add(new NopStatusListener());
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        if (path.indexOf('%') < 0) { // a percent sign starts a conversion in a file name pattern
            root.addAppender(file(path, context));
        }
        ERROR_LEVEL_LOGGERS.forEach(name -> context.getLogger(name).setLevel(Level.ERROR));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static RollingFileAppender<ILoggingEvent> file(String path, LoggerContext context) {
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName("file");
        appender.setFile(path);
        appender.setEncoder(encoder(context));
        var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        size.setContext(context);
        size.setMaxFileSize(LARGEST);
        appender.setTriggeringPolicy(size);
        appender.setRollingPolicy(rollingPolicy(path, appender, context));
        size.start();
        appender.start();
        return appender;
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(LINE);
        encoder.start();
        return encoder;
    }

    private static FixedWindowRollingPolicy rollingPolicy(
            String path, RollingFileAppender<ILoggingEvent> appender, LoggerContext context) {
        var rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(path + ".%i");
        rolling.setMinIndex(1);
        rolling.setMaxIndex(1);
        rolling.start();
        return rolling;
    }
}
