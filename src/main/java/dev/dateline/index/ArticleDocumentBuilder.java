package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
import dev.dateline.index.duplicates.MinHashSignature;
import dev.dateline.index.speakers.SpeakerTermCodec;
import dev.dateline.index.store.ArticleCodec;
import dev.dateline.index.store.ArticleCompressor;
import dev.dateline.index.store.BodyText;
import dev.dateline.index.store.Schema;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;
import dev.dateline.quote.SpeakerKey;
import dev.dateline.quote.SpeakerVariant;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Builds the Lucene documents of one article file, with the fields of [Schema].
final class ArticleDocumentBuilder {
    private ArticleDocumentBuilder() {}

    /// Returns the document of each quotation of an article, followed by the document of the
    /// article.
    ///
    /// The quotations' documents are built during the iteration, because an article may have
    /// hundreds of thousands.
    static Iterable<Document> buildBlock(
            QuotedArticle quoted,
            List<Problem> problems,
            FileStamp stamp,
            ArticleCompressor compressor)
            throws IOException {
        Document article = articleDocument(quoted, problems, stamp, compressor);
        List<Quote> quotes = quoted.quotes();
        return () ->
                Stream.concat(
                                IntStream.range(0, quotes.size())
                                        .mapToObj(i ->
                                                quotationDocument(
                                                        quoted.article(), quotes.get(i), i)),
                                Stream.of(article))
                        .iterator();
    }

    static Document buildRejectedFile(Problem problem, FileStamp stamp) throws IOException {
        Document document = fileDocument(Schema.REJECTED, problem.path(), stamp);
        document.add(new StringField(Schema.PROBLEM, Schema.YES, Store.NO));
        document.add(new BinaryDocValuesField(Schema.RECORD, ArticleCodec.encode(problem)));
        return document;
    }

    private static Document articleDocument(
            QuotedArticle quoted,
            List<Problem> problems,
            FileStamp stamp,
            ArticleCompressor compressor)
            throws IOException {
        Article article = quoted.article();
        Document document = fileDocument(Schema.ARTICLE, article.path(), stamp);
        document.add(new StringField(Schema.ID, Schema.idTerm(article.id()), Store.NO));
        article.date()
                .day()
                .ifPresent(day -> {
                    int epochDay = Math.toIntExact(day.toEpochDay());
                    document.add(new IntPoint(Schema.DAY_POINT, epochDay));
                    document.add(new NumericDocValuesField(Schema.DAY, epochDay));
                });
        document.add(new TextField(Schema.TITLE, article.headline().text(), Store.NO));
        document.add(new TextField(Schema.TEXT, BodyText.of(article), Store.NO));
        if (!article.source().isEmpty()) {
            document.add(new TextField(Schema.SOURCE, article.source(), Store.NO));
            document.add(
                    new SortedDocValuesField(Schema.SOURCE_NAME, new BytesRef(article.source())));
        }
        for (SpeakerVariant speaker : quoted.speakerVariants()) {
            var term = new BytesRef(SpeakerTermCodec.encode(speaker));
            document.add(new SortedSetDocValuesField(Schema.ARTICLE_SPEAKERS, term));
        }
        document.add(new NumericDocValuesField(Schema.QUOTE_COUNT, quoted.quotes().size()));
        document.add(new NumericDocValuesField(Schema.WORD_COUNT, article.wordCount()));
        document.add(new TextField(Schema.PATH_TEXT, article.path(), Store.NO));
        if (!problems.isEmpty()) {
            document.add(new StringField(Schema.PROBLEM, Schema.YES, Store.NO));
        }
        document.add(
                new BinaryDocValuesField(
                        Schema.SIGNATURE, new BytesRef(MinHashSignature.of(article))));
        document.add(
                new BinaryDocValuesField(
                        Schema.RECORD, ArticleCodec.encode(quoted, problems, compressor)));
        return document;
    }

    private static Document quotationDocument(Article article, Quote quote, int quoteIndex) {
        Document document = baseDocument(Schema.QUOTE, article.path());
        article.date()
                .day()
                .ifPresent(
                        d -> document.add(new NumericDocValuesField(Schema.DAY, d.toEpochDay())));
        document.add(new TextField(Schema.SAID, quote.text(), Store.NO));
        if (quote.speaker().isNobody()) {
            document.add(new StringField(Schema.NO_SPEAKER, Schema.YES, Store.NO));
        } else {
            addSpeaker(document, quote.speaker());
        }
        document.add(new NumericDocValuesField(Schema.QUOTE_INDEX, quoteIndex));
        document.add(
                new NumericDocValuesField(
                        Schema.CONFIDENCE, Math.round(quote.confidence() * 1000)));
        return document;
    }

    private static void addSpeaker(Document document, Speaker speaker) {
        document.add(new TextField(Schema.SPEAKER, speaker.name(), Store.NO));
        var variant = new SpeakerVariant(speaker.name(), SpeakerKey.of(speaker));
        document.add(
                new StringField(Schema.SPEAKER_TERM, SpeakerTermCodec.encode(variant), Store.NO));
        if (!speaker.role().isEmpty()) {
            document.add(new SortedDocValuesField(Schema.ROLE, new BytesRef(speaker.role())));
        }
    }

    private static Document fileDocument(String type, String path, FileStamp stamp)
            throws IOException {
        Document document = baseDocument(type, path);
        document.add(new BinaryDocValuesField(Schema.STAMP, ArticleCodec.encode(stamp)));
        return document;
    }

    private static Document baseDocument(String type, String path) {
        var document = new Document();
        document.add(new StringField(Schema.TYPE, type, Store.NO));
        document.add(new StringField(Schema.PATH, path, Store.NO));
        document.add(new SortedDocValuesField(Schema.PATH, new BytesRef(path)));
        return document;
    }
}
