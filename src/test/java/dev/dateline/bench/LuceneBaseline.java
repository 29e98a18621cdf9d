package dev.dateline.bench;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures Lucene alone on an archive, as a baseline for Dateline.
///
/// Usage: `LuceneBaseline index|search ARCHIVE FOLDER [QUERIES]`. It uses Lucene's standard
/// analyzer and unified highlighter and stores the compressed text. The article files must be
/// generated ones: "date DAY HEADLINE", an empty line, the text.
final class LuceneBaseline {
    private static final double BUFFER_MEGABYTES = 256;
    private static final int MAX_PAGE_SIZE = 50;
    private static final int FIRST_PAGE_SIZE = 12;
    private static final int WARMUP_ROUNDS = 15;
    private static final int ROUNDS = 15;
    private static final Sort NEWEST = new Sort(new SortField("day", SortField.Type.LONG, true));

    private LuceneBaseline() {}

    static void main(String[] args) throws IOException {
        Path folder = Path.of(args[2]);
        if (args[0].equals("index")) {
            index(Path.of(args[1]), folder);
        } else {
            search(folder, Path.of(args[3]));
        }
    }

    private static void index(Path articles, Path folder) throws IOException {
        var meter = ResourceMeter.start();
        var config =
                new IndexWriterConfig(new StandardAnalyzer())
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setUseCompoundFile(false)
                        .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
        config.getMergePolicy().setNoCFSRatio(0);
        int count;
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, config);
                Stream<Path> files = Files.walk(articles)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            count = all.size();
            all.parallelStream().forEach(file -> add(writer, file));
            writer.commit();
        }
        System.out.printf(
                Locale.ROOT,
                "bare Lucene: %d articles, %.1f s, %.1f CPU-s, %.0f articles a CPU-second, index to"
                        + " text %.2f; %s%n",
                count,
                meter.wallSeconds(),
                meter.cpuSeconds(),
                count / meter.cpuSeconds(),
                (double) ResourceMeter.bytes(folder) / ResourceMeter.bytes(articles),
                ResourceMeter.memory());
    }

    private static void add(IndexWriter writer, Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            int headEnd = Math.max(text.indexOf("\n\n"), 0);
            long day = LocalDate.parse(text.substring(5, 15)).toEpochDay();
            var document = new Document();
            document.add(new StringField("path", file.toString(), Store.YES));
            document.add(new TextField("title", text.substring(16, headEnd), Store.YES));
            document.add(new TextField("body", text.substring(headEnd), Store.YES));
            document.add(new LongPoint("day", day));
            document.add(new NumericDocValuesField("day", day));
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void search(Path folder, Path queries) throws IOException {
        try (var reader = DirectoryReader.open(FSDirectory.open(folder))) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            var highlighter = UnifiedHighlighter.builder(searcher, new StandardAnalyzer()).build();
            List<String> all = QueryFile.readLucene(queries);
            measure("top 50", all, q -> searcher.search(q, MAX_PAGE_SIZE));
            measure("top 50, newest first", all, q -> searcher.search(q, MAX_PAGE_SIZE, NEWEST));
            measure(
                    "top 50 with snippets",
                    all,
                    q -> highlighter.highlight("body", q, searcher.search(q, MAX_PAGE_SIZE)));
            measure(
                    "top 50 with snippets, newest first",
                    all,
                    q ->
                            highlighter.highlight(
                                    "body", q, searcher.search(q, MAX_PAGE_SIZE, NEWEST)));
            measure(
                    "top 12 with snippets, newest first",
                    all,
                    q ->
                            highlighter.highlight(
                                    "body", q, searcher.search(q, FIRST_PAGE_SIZE, NEWEST)));
        }
    }

    private interface SearchOperation {
        Object search(Query query) throws IOException;
    }

    private static void measure(String name, List<String> queries, SearchOperation operation)
            throws IOException {
        LatencyStatistics times =
                LatencyStatistics.measure(
                        "bare Lucene: " + name,
                        queries,
                        WARMUP_ROUNDS,
                        ROUNDS,
                        q -> operation.search(LuceneQueryParser.parse(q)));
        System.out.println(times.summary());
    }
}
