package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
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
import java.util.ArrayList;
import java.util.List;

/// Makes the documents of one file, as [Schema] lays them out.
final class ArticleDocuments {
    private ArticleDocuments() {}

    /// A document for each quotation, the article's own last.
    static List<Document> block(
            QuotedArticle quoted, List<Problem> problems, FileStamp stamp, Packing packing)
            throws IOException {
        var block = new ArrayList<Document>(quoted.quotes().size() + 1);
        for (int number = 0; number < quoted.quotes().size(); number++) {
            block.add(quotation(quoted.article(), quoted.quotes().get(number), number));
        }
        block.add(article(quoted, problems, stamp, packing));
        return block;
    }

    static Document rejected(Problem problem, FileStamp stamp) throws IOException {
        Document document = file(Schema.REJECTED, problem.path(), stamp);
        document.add(new StringField(Schema.PROBLEM, Schema.YES, Store.NO));
        document.add(new BinaryDocValuesField(Schema.RECORD, ArticleCodec.encode(problem)));
        return document;
    }

    private static Document article(
            QuotedArticle quoted, List<Problem> problems, FileStamp stamp, Packing packing)
            throws IOException {
        Article article = quoted.article();
        Document document = file(Schema.ARTICLE, article.path(), stamp);
        document.add(new StringField(Schema.ID, Schema.id(article.id()), Store.NO));
        article.date()
                .day()
                .ifPresent(day -> {
                    int days = Math.toIntExact(day.toEpochDay());
                    document.add(new IntPoint(Schema.DAY_POINT, days));
                    document.add(new NumericDocValuesField(Schema.DAY, days));
                });
        document.add(new TextField(Schema.TITLE, article.headline().text(), Store.NO));
        document.add(new TextField(Schema.TEXT, BodyText.of(article), Store.NO));
        if (!article.source().isEmpty()) {
            document.add(new TextField(Schema.SOURCE, article.source(), Store.NO));
            document.add(
                    new SortedDocValuesField(Schema.SOURCE_NAME, new BytesRef(article.source())));
        }
        for (SpeakerVariant speaker : quoted.speakerVariants()) {
            var form = new BytesRef(SpeakerForm.write(speaker));
            document.add(new SortedSetDocValuesField(Schema.SPEAKER_NAME, form));
        }
        document.add(new NumericDocValuesField(Schema.QUOTES, quoted.quotes().size()));
        document.add(new NumericDocValuesField(Schema.WORDS, article.wordCount()));
        document.add(new TextField(Schema.PATH_WORDS, article.path(), Store.NO));
        if (!problems.isEmpty()) {
            document.add(new StringField(Schema.PROBLEM, Schema.YES, Store.NO));
        }
        document.add(new BinaryDocValuesField(Schema.SKETCH, new BytesRef(Sketch.of(article))));
        document.add(
                new BinaryDocValuesField(
                        Schema.RECORD, ArticleCodec.encode(quoted, problems, packing)));
        return document;
    }

    private static Document quotation(Article article, Quote quote, int number) {
        Document document = document(Schema.QUOTE, article.path());
        article.date()
                .day()
                .ifPresent(
                        d -> document.add(new NumericDocValuesField(Schema.DAY, d.toEpochDay())));
        document.add(new TextField(Schema.SAID, quote.text(), Store.NO));
        if (quote.speaker().isNobody()) {
            document.add(new StringField(Schema.NOBODY, Schema.YES, Store.NO));
        } else {
            addSpeaker(document, quote.speaker());
        }
        document.add(new NumericDocValuesField(Schema.NUMBER, number));
        document.add(
                new NumericDocValuesField(Schema.SURENESS, Math.round(quote.confidence() * 1000)));
        return document;
    }

    private static void addSpeaker(Document document, Speaker speaker) {
        document.add(new TextField(Schema.SPEAKER, speaker.name(), Store.NO));
        var variant = new SpeakerVariant(speaker.name(), SpeakerKey.of(speaker));
        document.add(new StringField(Schema.SPEAKER_FORM, SpeakerForm.write(variant), Store.NO));
        if (!speaker.role().isEmpty()) {
            document.add(new SortedDocValuesField(Schema.ROLE, new BytesRef(speaker.role())));
        }
    }

    private static Document file(String type, String path, FileStamp stamp) throws IOException {
        Document document = document(type, path);
        document.add(new BinaryDocValuesField(Schema.STAMP, Stamps.write(stamp)));
        return document;
    }

    private static Document document(String type, String path) {
        var document = new Document();
        document.add(new StringField(Schema.TYPE, type, Store.NO));
        document.add(new StringField(Schema.PATH, path, Store.NO));
        document.add(new SortedDocValuesField(Schema.PATH, new BytesRef(path)));
        return document;
    }
}
