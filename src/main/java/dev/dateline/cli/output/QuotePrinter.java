package dev.dateline.cli.output;

import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.Locale;

/// Prints quotations, article by article.
public sealed interface QuotePrinter {
    /// Prints the header, such as CSV column names, even if no article follows.
    default void printHeader() throws IOException {}

    /// Prints the quotations of one article.
    void printArticle(ArticleQuotes article) throws IOException;

    /// Returns a printer that writes to `out` in a format.
    static QuotePrinter create(TabularFormat format, StandardOutput out) {
        return switch (format) {
            case TEXT -> new Text(out);
            case JSONL -> new Json(out);
            case CSV -> new Csv(out);
        };
    }

    private static String speakerKind(Speaker speaker) {
        return speaker.kind().name().toLowerCase(Locale.ROOT);
    }

    /// Prints each article as a heading with its quotations below.
    record Text(StandardOutput out) implements QuotePrinter {
        @Override
        public void printArticle(ArticleQuotes article) throws IOException {
            article.article().printText(out, "", "");
            for (Quote quote : article.quotes()) {
                out.println("  “" + TerminalText.singleLine(quote.text()) + "”");
                out.println("      " + speakerLine(quote.speaker()));
            }
            if (article.quotes().isEmpty()) {
                out.println("  " + Messages.of("cli.quotes.no-quotes"));
            }
            out.println("");
        }

        private static String speakerLine(Speaker speaker) {
            if (speaker.isNobody()) {
                return Messages.of("cli.quotes.no-speaker");
            }
            String role = speaker.role().isEmpty() ? "" : ", " + speaker.role();
            return "— " + TerminalText.singleLine(speaker.name() + role);
        }
    }

    /// Prints one JSON object per article.
    record Json(StandardOutput out) implements QuotePrinter {
        @Override
        public void printArticle(ArticleQuotes article) throws IOException {
            out.printJson(json -> {
                article.article().writeJson(json);
                json.writeStringProperty("sha256", article.id().sha256());
                json.writeArrayPropertyStart("quotes");
                article.quotes().forEach(quote -> writeQuote(json, quote));
                json.writeEndArray();
            });
        }

        private static void writeQuote(JsonGenerator json, Quote quote) {
            json.writeStartObject();
            JsonLine.writeSpan(json, "start", "end", quote.span());
            json.writeStringProperty("text", quote.text());
            json.writeBooleanProperty("continues", quote.continues());
            writeSpeaker(json, quote.speaker());
            json.writeObjectPropertyStart("cue");
            json.writeStringProperty("text", quote.cue().text());
            JsonLine.writeSpan(json, "start", "end", quote.cue().span());
            json.writeEndObject();
            json.writeNumberProperty("confidence", quote.confidence());
            json.writeStringProperty("rule", quote.rule());
            json.writeEndObject();
        }

        private static void writeSpeaker(JsonGenerator json, Speaker speaker) {
            if (speaker.isNobody()) {
                json.writeNullProperty("speaker");
                return;
            }
            json.writeObjectPropertyStart("speaker");
            json.writeStringProperty("name", speaker.name());
            json.writeStringProperty("role", speaker.role());
            json.writeStringProperty("kind", speakerKind(speaker));
            json.writeStringProperty("mention", speaker.mention().text());
            JsonLine.writeSpan(json, "mentionStart", "mentionEnd", speaker.mention().span());
            json.writeEndObject();
        }
    }

    /// Prints one CSV row per quotation. Articles without quotations have no row.
    record Csv(StandardOutput out) implements QuotePrinter {
        @Override
        public void printHeader() throws IOException {
            String columns =
                    "sha256 start end text continues speaker role kind mention cue confidence rule";
            out.printCsv(ArticleSummary.CSV_COLUMNS, (Object[]) columns.split(" "));
        }

        @Override
        public void printArticle(ArticleQuotes article) throws IOException {
            for (Quote quote : article.quotes()) {
                Speaker speaker = quote.speaker();
                out.printCsv(
                        article.article().csvCells(),
                        article.id().sha256(),
                        quote.span().start(),
                        quote.span().end(),
                        quote.text(),
                        quote.continues(),
                        speaker.name(),
                        speaker.role(),
                        speaker.isNobody() ? "" : speakerKind(speaker),
                        speaker.mention().text(),
                        quote.cue().text(),
                        quote.confidence(),
                        quote.rule());
            }
        }
    }
}
