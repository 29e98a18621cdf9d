package dev.dateline.export;

import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportException.Reason;
import dev.dateline.message.Messages;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A file being written beside the one whose place it will take. Closed without [#commit()], it
/// leaves no trace.
final class AtomicFileOutput implements AutoCloseable {
    private final Path target;
    private final Path temporaryFile;
    private final OutputStream out;

    private AtomicFileOutput(Path target, Path draft, OutputStream out) {
        this.target = target;
        this.temporaryFile = draft;
        this.out = out;
    }

    /// @throws ExportException when no such file can be made there
    static AtomicFileOutput of(Path wanted) throws IOException {
        if (Files.isDirectory(wanted)) {
            throw exception(Reason.IS_FOLDER, "export.target.is-folder", wanted);
        }
        Path target = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw exception(Reason.NO_FOLDER, "export.target.no-folder", wanted);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw exception(Reason.NOT_WRITABLE, "export.target.not-writable", wanted);
        }
        // a name of our own: the target's may be as long as names can be
        Path draft = folder.resolve(".dateline-" + UUID.randomUUID() + ".part");
        try {
            var out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW);
            return new AtomicFileOutput(
                    target,
                    draft,
                    new BufferedOutputStream(new ExportTargetStream(out, wanted), 1 << 16));
        } catch (AccessDeniedException e) {
            throw exception(Reason.NOT_WRITABLE, "export.target.not-writable", wanted);
        } catch (IOException e) {
            // a drive that is only read or has room for no more files
            throw ExportTargetStream.writeFailed(wanted, e);
        }
    }

    private static ExportException exception(Reason reason, String key, Path wanted) {
        return new ExportException(reason, Messages.of(key, wanted));
    }

    OutputStream out() {
        return out;
    }

    /// @throws ExportException when another program holds what stands there
    void commit() throws IOException {
        out.close();
        try {
            moveAtomically();
        } catch (IOException e) {
            throw ExportTargetStream.writeFailed(target, e);
        }
    }

    private void moveAtomically() throws IOException {
        try {
            Files.move(temporaryFile, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporaryFile, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(temporaryFile);
        }
    }
}
