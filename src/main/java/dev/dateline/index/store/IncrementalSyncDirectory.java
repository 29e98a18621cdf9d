package dev.dateline.index.store;

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
public final class IncrementalSyncDirectory extends FilterDirectory {
    private final Path folder;
    private final Set<String> unsynced = ConcurrentHashMap.newKeySet();

    IncrementalSyncDirectory(FSDirectory directory) {
        super(directory);
        folder = directory.getDirectory();
    }

    Path folder() {
        return folder;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        unsynced.add(name);
        return super.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
            throws IOException {
        IndexOutput output = super.createTempOutput(prefix, suffix, context);
        unsynced.add(output.getName());
        return output;
    }

    @Override
    public void rename(String from, String to) throws IOException {
        super.rename(from, to);
        if (unsynced.remove(from)) {
            unsynced.add(to);
        }
    }

    @Override
    public void deleteFile(String name) throws IOException {
        super.deleteFile(name);
        unsynced.remove(name);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        List<String> due = names.stream().filter(unsynced::contains).toList();
        super.sync(due);
        due.forEach(unsynced::remove);
    }
}
