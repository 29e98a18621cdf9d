package dev.dateline.index.store;

import dev.dateline.article.ArticleId;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.util.HexFormat;

/// Names the fields of the index and defines its version.
///
/// One article is one block of documents: a document for each quotation, then the article's own. A
/// rejected file is a document by itself. Field values are part of the index format: they may
/// differ from the constants' names.
public final class Schema {
    /// The version of the index format. Incremented with any change to fields, analysis or
    /// [ArticleCodec]. An index of another version is rebuilt.
    static final String VERSION = "9";

    /// Key of the commit user data that holds the schema version and the content version.
    static final String VERSION_KEY = "dateline.schema";

    /// The document type: [#ARTICLE], [#QUOTE] or [#REJECTED].
    public static final String TYPE = "type";

    public static final String ARTICLE = "article";
    public static final String QUOTE = "quote";
    public static final String REJECTED = "rejected";

    /// On all documents of an article file: its path. A term for deletion and a sort key.
    public static final String PATH = "path";

    /// On articles: the term of the article ID, see [#idTerm].
    public static final String ID = "id";

    /// On articles and rejected files: the encoded [dev.dateline.article.FileStamp].
    public static final String STAMP = "stamp";

    /// On articles and quotations: the date as days since 1970; absent if undated.
    public static final String DAY = "day";

    /// On articles: the date as a point, for range queries.
    public static final String DAY_POINT = "dayPoint";

    /// On articles: the words of the [BodyText].
    public static final String TEXT = "text";

    /// On articles: the words of the headline.
    public static final String TITLE = "title";

    /// On articles: the words of the source.
    public static final String SOURCE = "source";

    /// On articles: the source as a whole, for counting.
    public static final String SOURCE_NAME = "sourceName";

    /// On quotations: the quoted words.
    public static final String SAID = "said";

    /// On quotations: the words of the speaker's name; absent without a speaker.
    public static final String SPEAKER = "speaker";

    /// On quotations: the index in the article's list of quotations.
    public static final String QUOTE_INDEX = "number";

    /// On quotations: the speaker as encoded by `SpeakerTermCodec`.
    public static final String SPEAKER_TERM = "speakerForm";

    /// On quotations: the speaker's role as printed.
    public static final String ROLE = "role";

    /// On quotations: the confidence in thousandths.
    public static final String CONFIDENCE = "sureness";

    /// Has the value [#YES] on quotations without a speaker.
    public static final String NO_SPEAKER = "nobody";

    /// On articles: the quoted speakers, each once, as encoded by `SpeakerTermCodec`.
    public static final String ARTICLE_SPEAKERS = "speakerName";

    /// On articles: the number of quotations.
    public static final String QUOTE_COUNT = "quotes";

    /// On articles: the number of words.
    public static final String WORD_COUNT = "words";

    /// On articles: the words of the path.
    public static final String PATH_TEXT = "pathWords";

    /// On articles and rejected files: the record encoded by [ArticleCodec].
    ///
    /// Doc values rather than a stored field: it is compressed already, and each article is read
    /// without its neighbours.
    public static final String RECORD = "record";

    /// On articles: the `MinHashSignature`, which identifies near-duplicates.
    public static final String SIGNATURE = "sketch";

    /// Has the value [#YES] on articles and rejected files with a problem.
    public static final String PROBLEM = "problem";

    public static final String YES = "yes";

    /// Finds all article documents.
    public static final Query ARTICLES_QUERY = new TermQuery(new Term(TYPE, ARTICLE));

    private static final int ID_DIGITS = 32;

    private Schema() {}

    /// Returns the index term of an article ID: the first 128 bits of its SHA-256 hash.
    public static BytesRef idTerm(ArticleId id) {
        return new BytesRef(HexFormat.of().parseHex(id.sha256(), 0, ID_DIGITS));
    }
}
