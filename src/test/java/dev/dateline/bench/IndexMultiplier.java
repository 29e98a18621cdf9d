package dev.dateline.bench;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// Makes a large index that contains the documents of another index several times.
///
/// Usage: `IndexMultiplier INDEX OUT TIMES`. Use the result only to measure searches, because each
/// article file is in it more than once.
final class IndexMultiplier {
    private IndexMultiplier() {}

    static void main(String[] args) throws IOException {
        try (Directory from = FSDirectory.open(Path.of(args[0]));
                Directory to = FSDirectory.open(Path.of(args[1]));
                DirectoryReader reader = DirectoryReader.open(from);
                var writer =
                        new IndexWriter(to, new IndexWriterConfig().setUseCompoundFile(false))) {
            var copies = new Directory[Integer.parseInt(args[2])];
            Arrays.fill(copies, from);
            for (Directory copy : copies) {
                writer.addIndexes(copy);
            }
            writer.setLiveCommitData(reader.getIndexCommit().getUserData().entrySet());
            writer.commit();
        }
    }
}
