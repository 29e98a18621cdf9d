package dev.dateline.index.store;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.FileStamp;
import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.Mention;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;
import dev.dateline.quote.mention.Cue;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// Encodes articles with their quotations, problems and file stamps as bytes.
///
/// Paragraphs and quotations are stored as spans of the text, which is stored once. The whole
/// record is compressed by [ArticleCompressor]. Any change to the format is one to
/// [Schema#VERSION].
public final class ArticleCodec {
    /// A decoded article with its problems.
    public record ArticleRecord(QuotedArticle article, List<Problem> problems) {}

    private static final int SHA256_BYTES = 32;

    /// Maximum size of an encoded stamp: four numbers of at most ten bytes each.
    private static final int MAX_STAMP_BYTES = 4 * 10;

    private ArticleCodec() {}

    public static BytesRef encode(
            QuotedArticle quoted, List<Problem> problems, ArticleCompressor compressor)
            throws IOException {
        var out = new ByteBuffersDataOutput();
        Article article = quoted.article();
        writeMetadata(out, article);
        // the same bytes as writeString, but faster
        byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
        out.writeVInt(text.length);
        out.writeBytes(text, text.length);
        out.writeVInt(article.paragraphs().size());
        int end = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            // starts relative to the previous end are small numbers, which take fewer bytes
            out.writeVInt(paragraph.start() - end);
            out.writeVInt(paragraph.raw().length());
            end = paragraph.span().end();
        }
        out.writeVInt(quoted.quotes().size());
        for (Quote quote : quoted.quotes()) {
            writeQuote(out, quote);
        }
        writeProblems(out, problems);
        return compressor.compress(out.toArrayCopy());
    }

    static ArticleRecord decode(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(ArticleCompressor.decompress(bytes));
        Article article = readArticle(in);
        int count = in.readVInt();
        var quotes = new ArrayList<Quote>(count);
        for (int i = 0; i < count; i++) {
            quotes.add(readQuote(in, article.text()));
        }
        return new ArticleRecord(
                new QuotedArticle(article, quotes), readProblems(in, article.path()));
    }

    public static BytesRef encode(Problem problem) throws IOException {
        var out = new ByteBuffersDataOutput();
        writeProblems(out, List.of(problem));
        return new BytesRef(out.toArrayCopy());
    }

    static List<Problem> decodeProblems(BytesRef bytes, String path) throws IOException {
        return readProblems(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length), path);
    }

    public static BytesRef encode(FileStamp stamp) throws IOException {
        byte[] bytes = new byte[MAX_STAMP_BYTES];
        var out = new ByteArrayDataOutput(bytes);
        out.writeZLong(stamp.size());
        out.writeZLong(stamp.modifiedMillis());
        out.writeZLong(stamp.sidecarSize());
        out.writeZLong(stamp.sidecarModifiedMillis());
        return new BytesRef(Arrays.copyOf(bytes, out.getPosition()));
    }

    static FileStamp decodeStamp(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new FileStamp(in.readZLong(), in.readZLong(), in.readZLong(), in.readZLong());
    }

    private static void writeMetadata(DataOutput out, Article article) throws IOException {
        out.writeBytes(HexFormat.of().parseHex(article.id().sha256()), SHA256_BYTES);
        out.writeString(article.path());
        out.writeString(article.date().toString());
        out.writeString(article.source());
        out.writeString(article.headline().text());
        out.writeString(article.headline().origin().name());
        out.writeString(article.author());
        out.writeString(article.url());
    }

    private static Article readArticle(DataInput in) throws IOException {
        byte[] sha256 = new byte[SHA256_BYTES];
        in.readBytes(sha256, 0, SHA256_BYTES);
        var id = new ArticleId(HexFormat.of().formatHex(sha256));
        String path = in.readString();
        String day = in.readString();
        String source = in.readString();
        var headline = new Headline(in.readString(), Headline.Origin.valueOf(in.readString()));
        String author = in.readString();
        String url = in.readString();
        String text = in.readString();
        int count = in.readVInt();
        var paragraphs = new ArrayList<Paragraph>(count);
        int end = 0;
        for (int i = 0; i < count; i++) {
            int start = end + in.readVInt();
            end = start + in.readVInt();
            paragraphs.add(new Paragraph(start, text.substring(start, end)));
        }
        ArticleDate date =
                day.isEmpty() ? ArticleDate.UNDATED : ArticleDate.of(LocalDate.parse(day));
        return new Article(id, path, date, source, headline, author, url, text, paragraphs);
    }

    private static void writeQuote(DataOutput out, Quote quote) throws IOException {
        writeSpan(out, quote.span());
        out.writeByte((byte) (quote.continues() ? 1 : 0));
        out.writeString(quote.speaker().kind().name());
        out.writeString(quote.speaker().name());
        out.writeString(quote.speaker().role());
        out.writeString(quote.speaker().mention().text());
        writeSpan(out, quote.speaker().mention().span());
        out.writeString(quote.cue().text());
        writeSpan(out, quote.cue().span());
        out.writeLong(Double.doubleToLongBits(quote.confidence()));
        out.writeString(quote.rule());
    }

    private static Quote readQuote(DataInput in, String text) throws IOException {
        TextSpan span = readSpan(in);
        boolean continues = in.readByte() == 1;
        Speaker.Kind kind = Speaker.Kind.valueOf(in.readString());
        String name = in.readString();
        String role = in.readString();
        var mention = new Mention(in.readString(), readSpan(in));
        var cue = new Cue(in.readString(), readSpan(in));
        double confidence = Double.longBitsToDouble(in.readLong());
        String quotedText = new Paragraph(span.start(), span.in(text)).text();
        var speaker = new Speaker(name, role, kind, mention);
        return new Quote(span, quotedText, continues, speaker, cue, confidence, in.readString());
    }

    private static void writeProblems(DataOutput out, List<Problem> problems) throws IOException {
        out.writeVInt(problems.size());
        for (Problem problem : problems) {
            out.writeVInt(problem.line());
            out.writeString(problem.kind().name());
            out.writeString(problem.detail());
        }
    }

    private static List<Problem> readProblems(DataInput in, String path) throws IOException {
        int count = in.readVInt();
        var problems = new ArrayList<Problem>(count);
        for (int i = 0; i < count; i++) {
            int line = in.readVInt();
            problems.add(
                    new Problem(
                            path, line, Problem.Kind.valueOf(in.readString()), in.readString()));
        }
        return problems;
    }

    private static void writeSpan(DataOutput out, TextSpan span) throws IOException {
        out.writeVInt(span.start());
        out.writeVInt(span.length());
    }

    private static TextSpan readSpan(DataInput in) throws IOException {
        int start = in.readVInt();
        return new TextSpan(start, start + in.readVInt());
    }
}
