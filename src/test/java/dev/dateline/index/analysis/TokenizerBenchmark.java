package dev.dateline.index.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Compares the CPU time of [WordAnalyzer] with that of Lucene's standard tokenizer and filters.
///
/// Run with `TokenizerBenchmark FOLDER`.
final class TokenizerBenchmark {
    private static final int ROUNDS = 6;

    private TokenizerBenchmark() {}

    public static void main(String[] args) throws IOException {
        List<String> texts;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            texts = files.filter(Files::isRegularFile).map(TokenizerBenchmark::read).toList();
        }
        for (int round = 0; round < ROUNDS; round++) {
            run("standard", standard(), texts);
            run("dateline", new WordAnalyzer(), texts);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String name, Analyzer analyzer, List<String> texts) throws IOException {
        var words = new HashSet<String>();
        long count = 0;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (String text : texts) {
            try (TokenStream stream = analyzer.tokenStream("text", text)) {
                stream.addAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    count++;
                }
                stream.end();
            }
        }
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        for (String text : texts) {
            try (TokenStream stream = analyzer.tokenStream("text", text)) {
                var term = stream.addAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    words.add(term.toString());
                }
                stream.end();
            }
        }
        System.out.printf(
                "%s: %d ms, %d tokens, %d words%n", name, cpu / 1_000_000, count, words.size());
    }

    private static Analyzer standard() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(
                        words,
                        new ASCIIFoldingFilter(
                                new LowerCaseFilter(new EnglishPossessiveFilter(words))));
            }
        };
    }
}
