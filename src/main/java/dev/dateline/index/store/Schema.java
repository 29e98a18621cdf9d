package dev.dateline.index.store;

import dev.dateline.article.ArticleId;
import dev.dateline.index.analysis.WordTokenizer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.util.BytesRef;

import java.util.HexFormat;

/// The layout of the index: its fields, how text falls into words, and the version of all that.
///
/// One article is one block of documents: a document for each quotation, then the article's own. A
/// file that could not be taken in is a document by itself.
public final class Schema {
    /// Raised with any change to fields, analysis or [ArticleCodec]; an index of another version is
    /// rebuilt.
    static final String VERSION = "9";

    /// The key in the commit's user data under which the version stands, with that of the contents.
    static final String VERSION_KEY = "dateline.schema";

    /// What a document is: [#ARTICLE], [#QUOTE] or [#REJECTED].
    public static final String TYPE = "type";

    public static final String ARTICLE = "article";
    public static final String QUOTE = "quote";
    public static final String REJECTED = "rejected";

    /// The file's path, on every document of its block; a term to delete by, and a sort key.
    public static final String PATH = "path";

    /// On articles: [#idTerm].
    public static final String ID = "id";

    /// [dev.dateline.article.FileStamp], one for each file: [FileStampCodec].
    public static final String STAMP = "stamp";

    /// Days since 1970, on articles and quotations; absent where undated.
    public static final String DAY = "day";

    /// The same on articles, as a point to find ranges by.
    public static final String DAY_POINT = "dayPoint";

    public static final String TEXT = "text";
    public static final String TITLE = "title";
    public static final String SOURCE = "source";
    public static final String SOURCE_NAME = "sourceName";

    /// On quotations: the words, the speaker's name, the place among the article's quotations.
    public static final String SAID = "said";

    public static final String SPEAKER = "speaker";
    public static final String QUOTE_INDEX = "number";

    /// On quotations: the speaker's name with its key ([SpeakerTermCodec]), and the role as
    /// printed.
    public static final String SPEAKER_TERM = "speakerForm";

    public static final String ROLE = "role";

    /// On quotations: the confidence in thousandths.
    public static final String CONFIDENCE = "sureness";

    /// On quotations of nobody, instead of [#SPEAKER]: [#YES].
    public static final String NO_SPEAKER = "nobody";

    /// On articles: each quoted speaker's [SpeakerTermCodec], once, and how many quotations there
    /// are.
    public static final String ARTICLE_SPEAKERS = "speakerName";

    public static final String QUOTE_COUNT = "quotes";

    /// On articles: how many words, and the path's words.
    public static final String WORD_COUNT = "words";

    public static final String PATH_TEXT = "pathWords";

    /// The stored record: [ArticleCodec]. A column of its own rather than a stored field: it is
    /// compressed already, and each article is read without its neighbours.
    public static final String RECORD = "record";

    /// On articles: the [MinHashSignature] by which copies are known.
    public static final String SIGNATURE = "sketch";

    /// On articles and rejected files with a problem: [#YES].
    public static final String PROBLEM = "problem";

    public static final String YES = "yes";

    private static final int ID_DIGITS = 32;

    private Schema() {}

    /// The term of an article's identity: as much of the SHA-256 as no two files share by chance.
    public static BytesRef idTerm(ArticleId id) {
        return new BytesRef(HexFormat.of().parseHex(id.sha256(), 0, ID_DIGITS));
    }

    /// Words as [WordTokenizer] finds them, as written: their other grammatical forms are the
    /// query's business ([Inflections]).
    public static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                return new TokenStreamComponents(new WordTokenizer());
            }
        };
    }
}
