package dev.dateline.parse;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.Problem;
import dev.dateline.parse.walk.ArchivePath;
import dev.dateline.parse.walk.IoErrors;
import dev.dateline.parse.walk.Sidecar;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads the metadata in the sidecar of an article file. A sidecar that is not a JSON object, and
/// single values that are invalid, are reported and ignored.
final class SidecarReader {
    /// Maximum size of a sidecar, in bytes. Dateline's own keys need a few lines; collectors may
    /// add others.
    private static final int MAX_BYTES = 1_000_000;

    private static final String DATE = "date";

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(64).build())
                    .build();

    private final String article;
    private final Path sidecar;
    private final Map<MetadataField, String> values = new EnumMap<>(MetadataField.class);
    private final List<Problem> problems = new ArrayList<>();
    private ArticleDate date = ArticleDate.UNDATED;

    /// The metadata of a sidecar and the problems found in it.
    record Content(ArticleMetadata metadata, List<Problem> problems) {
        static final Content NONE = new Content(ArticleMetadata.NONE, List.of());

        Content {
            problems = List.copyOf(problems);
        }
    }

    private SidecarReader(String article, Path sidecar) {
        this.article = article;
        this.sidecar = sidecar;
    }

    /// Returns the metadata in the sidecar of an article file. Returns empty metadata if there is
    /// no sidecar.
    ///
    /// @param article the file's path in the archive, which problems refer to
    static Content readBeside(String article, Path file) {
        return Sidecar.find(file).map(sidecar -> read(article, sidecar)).orElse(Content.NONE);
    }

    private static Content read(String article, Path sidecar) {
        var reader = new SidecarReader(article, sidecar);
        try {
            reader.parse(LimitedFile.read(sidecar, MAX_BYTES));
            return new Content(new ArticleMetadata(reader.date, reader.values), reader.problems);
        } catch (JacksonException e) {
            return new Content(
                    ArticleMetadata.NONE, List.of(reader.problem(line(e), e.getOriginalMessage())));
        } catch (IOException e) {
            return new Content(
                    ArticleMetadata.NONE, List.of(reader.problem(0, IoErrors.describe(e))));
        }
    }

    private void parse(byte[] bytes) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new StreamReadException(json, "a JSON object is expected");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                json.nextToken();
                readProperty(key, json);
            }
            if (json.nextToken() != null) {
                throw new StreamReadException(json, "something follows the JSON object");
            }
        }
    }

    private void readProperty(String key, JsonParser json) {
        boolean known = key.equals(DATE) || MetadataField.forKey(key).isPresent();
        if (!known || json.currentToken() == JsonToken.VALUE_NULL) {
            json.skipChildren();
        } else if (json.currentToken() != JsonToken.VALUE_STRING) {
            problems.add(problem(line(json), key + " is not a string"));
            json.skipChildren();
        } else if (key.equals(DATE)) {
            readDate(json);
        } else {
            MetadataField.forKey(key)
                    .ifPresent(field -> values.put(field, SingleLine.of(json.getString())));
        }
    }

    private void readDate(JsonParser json) {
        String text = json.getString().strip();
        DateHeader.parseDay(text)
                .ifPresentOrElse(this::setDate, () -> reportBadDate(text, line(json)));
    }

    private void setDate(LocalDate day) {
        date = ArticleDate.of(day);
    }

    private void reportBadDate(String text, int line) {
        problems.add(problem(line, "date is not a day: " + SingleLine.of(text, 30)));
    }

    private static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }

    /// Returns the line number of a JSON error. Returns 0 if the exception has no location, as for
    /// exceeded limits.
    private static int line(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null ? 0 : Math.max(0, at.getLineNr());
    }

    private Problem problem(int line, String reason) {
        String detail = ArchivePath.name(sidecar.getFileName()) + ": " + SingleLine.of(reason, 200);
        return new Problem(article, line, Problem.Kind.BAD_SIDECAR, detail);
    }
}
