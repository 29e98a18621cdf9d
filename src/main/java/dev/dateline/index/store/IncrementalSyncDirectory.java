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

/// An index directory in which a commit syncs only the files written since the previous one.
///
/// Lucene asks for all files of the index to be synced; an index of a million articles has 600,
/// which takes a quarter of a second. Files that exist when the directory is opened were synced by
/// their commit, or belong to no commit and are not used.
final class IncrementalSyncDirectory extends FilterDirectory {
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
        List<String> unsyncedNames = names.stream().filter(unsynced::contains).toList();
        super.sync(unsyncedNames);
        unsyncedNames.forEach(unsynced::remove);
    }
}
