package dev.dateline.cli;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// Provides the versions of Dateline, the JDK, JavaFX and Lucene for `--version`.
///
/// The build writes them to `version.properties`, except for the version of the running JDK.
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
