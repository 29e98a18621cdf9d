package dev.dateline.export;

import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportException.Reason;
import dev.dateline.file.AtomicFile;
import dev.dateline.message.Messages;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes an export target with [AtomicFile] and reports failures as [ExportException].
final class AtomicFileOutput implements AutoCloseable {
    private final Path target;
    private final AtomicFile file;
    private final OutputStream out;

    private AtomicFileOutput(Path target, AtomicFile file) {
        this.target = target;
        this.file = file;
        out = new BufferedOutputStream(new ExportTargetStream(file.output(), target), 1 << 16);
    }

    /// @throws ExportException if no such file can be created
    static AtomicFileOutput of(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw exception(Reason.IS_FOLDER, "export.target.is-folder", target);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw exception(Reason.NO_FOLDER, "export.target.no-folder", target);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw exception(Reason.NOT_WRITABLE, "export.target.not-writable", target);
        }
        try {
            return new AtomicFileOutput(target, AtomicFile.create(target));
        } catch (AccessDeniedException e) {
            throw exception(Reason.NOT_WRITABLE, "export.target.not-writable", target);
        } catch (IOException e) {
            // a read-only drive, or one without room for another file
            throw ExportTargetStream.writeFailed(target, e);
        }
    }

    private static ExportException exception(Reason reason, String key, Path target) {
        return new ExportException(reason, Messages.of(key, target));
    }

    OutputStream out() {
        return out;
    }

    /// @throws ExportException if the target cannot be replaced, as when another program holds it
    void commit() throws IOException {
        out.flush();
        try {
            file.commit();
        } catch (IOException e) {
            throw ExportTargetStream.writeFailed(target, e);
        }
    }

    /// Discards the export unless it was committed.
    @Override
    public void close() throws IOException {
        file.close();
    }
}
