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

/// The log is a file in the user's log folder, and the one before it; where it cannot be written,
/// or has a percent sign in its name, there is none. Found by Logback itself. Said in code, because
/// reading it from an XML file costs more than everything else that is read at a start.
public final class LogbackConfigurator extends ContextAwareBase implements Configurator {
    /// Names the file; where nothing does, as in tests, Logback looks for its own configuration.
    static final String FILE_PROPERTY = "dateline.log";

    private static final String LINE =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{30} %msg%n";
    private static final FileSize LARGEST = FileSize.valueOf("2MB");

    /// A missing glyph or a repaired font table is reported by the export itself; that Lucene could
    /// reckon faster with a part of Java that is not finished yet is nothing to tell at each start.
    private static final List<String> ERROR_LEVEL_LOGGERS =
            List.of(
                    "org.apache.pdfbox",
                    "org.apache.fontbox",
                    "org.apache.lucene.internal.vectorization");

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        String place = System.getProperty(FILE_PROPERTY);
        if (place == null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        // a log that cannot be written is no reason to print pages of it instead
        context.getStatusManager().add(new NopStatusListener());
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        if (place.indexOf('%') < 0) { // Logback has no way to name such a file
            root.addAppender(file(place, context));
        }
        ERROR_LEVEL_LOGGERS.forEach(name -> context.getLogger(name).setLevel(Level.ERROR));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static RollingFileAppender<ILoggingEvent> file(String place, LoggerContext context) {
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName("file");
        appender.setFile(place);
        appender.setEncoder(encoder(context));
        var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        size.setContext(context);
        size.setMaxFileSize(LARGEST);
        appender.setTriggeringPolicy(size);
        appender.setRollingPolicy(rollingPolicy(place, appender, context));
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
            String place, RollingFileAppender<ILoggingEvent> appender, LoggerContext context) {
        var rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(place + ".%i");
        rolling.setMinIndex(1);
        rolling.setMaxIndex(1);
        rolling.start();
        return rolling;
    }
}
