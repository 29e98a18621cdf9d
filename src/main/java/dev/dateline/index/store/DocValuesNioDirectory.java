package dev.dateline.index.store;

import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

import java.io.IOException;

/// The folder of an index as views of it see it: columns, which hold the articles, are read, and
/// only what searches go through is mapped. What was mapped and looked at once counts as the
/// process's memory for as long as the index is open. The paths, stamps and sketches of a million
/// articles, gone through when the archive is opened, would be 55 MB of it; each article that is
/// read brings its surroundings, hundreds of megabytes in an hour. The few columns of a segment in
/// one file, which a few changed files make, are mapped with it.
///
/// A thread that reads must not be interrupted: that closes the file for all.
final class DocValuesNioDirectory extends FilterDirectory {
    /// Of Lucene's files of columns.
    private static final String COLUMNS = ".dvd";

    private final NIOFSDirectory columns;

    DocValuesNioDirectory(IncrementalSyncDirectory directory) throws IOException {
        super(directory);
        columns = new NIOFSDirectory(directory.folder());
    }

    /// Columns are read four kilobytes at a time, as merges do, and not one: most are read in a
    /// row.
    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return name.endsWith(COLUMNS)
                ? columns.openInput(name, IOContext.merge())
                : super.openInput(name, context);
    }

    @Override
    public void close() throws IOException {
        columns.close();
        super.close();
    }
}
