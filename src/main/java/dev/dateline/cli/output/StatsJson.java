package dev.dateline.cli.output;

import dev.dateline.article.Problem;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.ProblemText;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.FacetCount;
import dev.dateline.search.NearDuplicateCounts;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Locale;

/// An archive's counts as one JSON object.
public final class StatsJson {
    private StatsJson() {}

    public static String of(ArchiveStats stats, NearDuplicateCounts copies) {
        return JsonLine.of(json -> {
            json.writeNumberProperty("articles", stats.articles());
            json.writeNumberProperty("quotes", stats.quotes());
            json.writeObjectPropertyStart("copies");
            json.writeNumberProperty("stories", copies.groups());
            json.writeNumberProperty("articles", copies.articles());
            json.writeEndObject();
            json.writeNumberProperty("undated", stats.histogram().undated());
            json.writeObjectPropertyStart("years");
            YearCounts.of(stats.histogram())
                    .forEach((year, count) -> json.writeNumberProperty("" + year, count));
            json.writeEndObject();
            writeCounts(json, "sources", stats.sources());
            writeCounts(json, "speakers", stats.speakers());
            json.writeArrayPropertyStart("problems");
            stats.problems().forEach(problem -> writeProblem(json, problem));
            json.writeEndArray();
        });
    }

    private static void writeCounts(JsonGenerator json, String key, List<FacetCount> counts) {
        json.writeArrayPropertyStart(key);
        for (FacetCount count : counts) {
            json.writeStartObject();
            JsonLine.writeStringOrNull(json, "name", count.value());
            json.writeNumberProperty("articles", count.articles());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeProblem(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("path", problem.path());
        json.writeNumberProperty("line", problem.line());
        json.writeStringProperty("kind", problem.kind().name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("rejected", problem.kind().rejects());
        json.writeStringProperty("reason", ProblemText.of(problem, LocalizedMessages.ENGLISH));
        json.writeEndObject();
    }
}
