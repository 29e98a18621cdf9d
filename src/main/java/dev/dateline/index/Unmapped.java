package dev.dateline.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/// A view of the index whose files are read instead of mapped, for what is gone through from
/// beginning to end and then left alone for long: what was mapped counts as the process's memory
/// for as long as the index is open, and the paths, stamps and sketches of a million articles are
/// 65 MB. Its segments are those of the view that it is made of, by the same numbers.
final class Unmapped implements AutoCloseable {
    private final DirectoryReader view;
    private final Optional<DirectoryReader> read;

    private Unmapped(DirectoryReader view, Optional<DirectoryReader> read) {
        this.view = view;
        this.read = read;
    }

    /// The view itself, mapped as it is, where a newer commit has taken its place: its files may be
    /// gone.
    static Unmapped of(IndexReader view) throws IOException {
        var directory = (DirectoryReader) view;
        return new Unmapped(directory, opened(directory));
    }

    private static Optional<DirectoryReader> opened(DirectoryReader view) throws IOException {
        if (!(view.directory() instanceof CommitDirectory directory)) {
            return Optional.empty();
        }
        DirectoryReader newest;
        try {
            newest = DirectoryReader.open(new Pieces(new NIOFSDirectory(directory.folder())));
        } catch (IOException e) {
            return Optional.empty(); // another process makes the index anew
        }
        if (Arrays.equals(commit(newest), commit(view))) {
            return Optional.of(newest);
        }
        newest.close();
        return Optional.empty();
    }

    /// No two commits have the same, not even by the same name in an index that was made anew.
    private static byte[] commit(DirectoryReader reader) throws IOException {
        var standard = (StandardDirectoryReader) FilterDirectoryReader.unwrap(reader);
        return standard.getSegmentInfos().getId();
    }

    /// The columns of a segment. Which of its documents are deleted only the view knows.
    LeafReader segment(int number) {
        return read.orElse(view).leaves().get(number).reader();
    }

    @Override
    public void close() throws IOException {
        if (read.isPresent()) {
            read.get().close();
        }
    }

    /// Reads four kilobytes at a time, as merges do, and not one.
    private static final class Pieces extends FilterDirectory {
        Pieces(Directory directory) {
            super(directory);
        }

        @Override
        public IndexInput openInput(String name, IOContext context) throws IOException {
            return super.openInput(name, IOContext.merge());
        }
    }
}
