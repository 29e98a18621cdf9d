package dev.dateline.index.store;

import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

import java.io.IOException;

/// The index directory for readers. Doc values are read from files, all other data is mapped into
/// memory.
///
/// Mapped pages that were touched once count as memory of the process while the index is open.
/// Opening the archive reads the paths, stamps and signatures of a million articles, 55 MB; reading
/// articles, which are doc values too, would add hundreds of megabytes an hour. Doc values inside a
/// compound file, which small commits write, are mapped with it.
///
/// A thread that reads must not be interrupted: that closes the file for all threads.
final class DocValuesNioDirectory extends FilterDirectory {
    private static final String DOC_VALUES_EXTENSION = ".dvd";

    private final NIOFSDirectory docValues;

    DocValuesNioDirectory(IncrementalSyncDirectory directory) throws IOException {
        super(directory);
        docValues = new NIOFSDirectory(directory.folder());
    }

    /// Opens a file of the index. Doc values get the buffer of a merge, four kilobytes instead of
    /// one, because most are read sequentially.
    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return name.endsWith(DOC_VALUES_EXTENSION)
                ? docValues.openInput(name, IOContext.merge())
                : super.openInput(name, context);
    }

    @Override
    public void close() throws IOException {
        docValues.close();
        super.close();
    }
}
