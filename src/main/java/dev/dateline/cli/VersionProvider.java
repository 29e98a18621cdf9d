package dev.dateline.cli;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// The versions of Dateline and of what it stands on. All but that of the Java which runs it are
/// written by the build into `version.properties`.
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        var properties = new Properties();
        try (InputStream in = VersionProvider.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        }
        return new String[] {
            "dateline " + properties.getProperty("version"),
            "JDK " + Runtime.version(),
            "JavaFX " + properties.getProperty("javafx"),
            "Lucene " + properties.getProperty("lucene")
        };
    }
}
