package dev.dateline.index;

import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The folder of an index, in which a commit waits for the disk only for files that were written
/// since the one before. Lucene asks it to wait for each file of the index, and an index of a
/// million articles has six hundred: a quarter of a second.
///
/// What lies there when it is opened was waited for when it was committed, or belongs to no commit
/// and is not used.
final class CommitDirectory extends FilterDirectory {
    private final Path folder;
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    CommitDirectory(FSDirectory directory) {
        super(directory);
        folder = directory.getDirectory();
    }

    Path folder() {
        return folder;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        written.add(name);
        return super.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
            throws IOException {
        IndexOutput output = super.createTempOutput(prefix, suffix, context);
        written.add(output.getName());
        return output;
    }

    @Override
    public void rename(String from, String to) throws IOException {
        super.rename(from, to);
        if (written.remove(from)) {
            written.add(to);
        }
    }

    @Override
    public void deleteFile(String name) throws IOException {
        super.deleteFile(name);
        written.remove(name);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        List<String> due = names.stream().filter(written::contains).toList();
        super.sync(due);
        due.forEach(written::remove);
    }
}
