package dev.dateline.index;

import dev.dateline.article.ArticleId;
import dev.dateline.index.words.WordTokenizer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.util.BytesRef;

import java.util.HexFormat;

/// The layout of the index: its fields, how text falls into words, and the version of all that.
///
/// One article is one block of documents: a document for each quotation, then the article's own. A
/// file that could not be taken in is a document by itself.
final class Schema {
    /// Raised with any change to fields, analysis or [ArticleCodec]; an index of another version is
    /// rebuilt.
    static final String VERSION = "9";

    /// The key in the commit's user data under which the version stands, with that of the contents.
    static final String VERSION_KEY = "dateline.schema";

    /// What a document is: [#ARTICLE], [#QUOTE] or [#REJECTED].
    static final String TYPE = "type";

    static final String ARTICLE = "article";
    static final String QUOTE = "quote";
    static final String REJECTED = "rejected";

    /// The file's path, on every document of its block; a term to delete by, and a sort key.
    static final String PATH = "path";

    /// On articles: [#id].
    static final String ID = "id";

    /// [dev.dateline.article.FileStamp], one for each file: [Stamps].
    static final String STAMP = "stamp";

    /// Days since 1970, on articles and quotations; absent where undated.
    static final String DAY = "day";

    /// The same on articles, as a point to find ranges by.
    static final String DAY_POINT = "dayPoint";

    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String SOURCE = "source";
    static final String SOURCE_NAME = "sourceName";

    /// On quotations: the words, the speaker's name, the place among the article's quotations.
    static final String SAID = "said";

    static final String SPEAKER = "speaker";
    static final String NUMBER = "number";

    /// On quotations: the speaker's name with its key ([SpeakerForm]), and the role as printed.
    static final String SPEAKER_FORM = "speakerForm";

    static final String ROLE = "role";

    /// On quotations: the confidence in thousandths.
    static final String SURENESS = "sureness";

    /// On quotations of nobody, instead of [#SPEAKER]: [#YES].
    static final String NOBODY = "nobody";

    /// On articles: each quoted speaker's [SpeakerForm], once, and how many quotations there are.
    static final String SPEAKER_NAME = "speakerName";

    static final String QUOTES = "quotes";

    /// On articles: how many words, and the path's words.
    static final String WORDS = "words";

    static final String PATH_WORDS = "pathWords";

    /// The stored record: [ArticleCodec]. A column of its own rather than a stored field: it is
    /// compressed already, and each article is read without its neighbours.
    static final String RECORD = "record";

    /// On articles: the [Sketch] by which copies are known.
    static final String SKETCH = "sketch";

    /// On articles and rejected files with a problem: [#YES].
    static final String PROBLEM = "problem";

    static final String YES = "yes";

    private static final int ID_DIGITS = 32;

    private Schema() {}

    /// The term of an article's identity: as much of the SHA-256 as no two files share by chance.
    static BytesRef id(ArticleId id) {
        return new BytesRef(HexFormat.of().parseHex(id.sha256(), 0, ID_DIGITS));
    }

    /// Words as [WordTokenizer] finds them, as written: their other grammatical forms are the
    /// query's business ([Inflections]).
    static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                return new TokenStreamComponents(new WordTokenizer());
            }
        };
    }
}
