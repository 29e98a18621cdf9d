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

/// A file being written beside the one whose place it will take. Closed without [#moveIntoPlace()],
/// it leaves no trace.
final class Replacement implements AutoCloseable {
    private final Path target;
    private final Path draft;
    private final OutputStream out;

    private Replacement(Path target, Path draft, OutputStream out) {
        this.target = target;
        this.draft = draft;
        this.out = out;
    }

    /// @throws ExportException when no such file can be made there
    static Replacement of(Path wanted) throws IOException {
        if (Files.isDirectory(wanted)) {
            throw problem(Reason.IS_FOLDER, "export.target.is.folder", wanted);
        }
        Path target = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw problem(Reason.NO_FOLDER, "export.target.no.folder", wanted);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw problem(Reason.NOT_WRITABLE, "export.target.not.writable", wanted);
        }
        // a name of our own: the target's may be as long as names can be
        Path draft = folder.resolve(".dateline-" + UUID.randomUUID() + ".part");
        try {
            var out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW);
            return new Replacement(
                    target,
                    draft,
                    new BufferedOutputStream(new TargetOutput(out, wanted), 1 << 16));
        } catch (AccessDeniedException e) {
            throw problem(Reason.NOT_WRITABLE, "export.target.not.writable", wanted);
        } catch (IOException e) {
            // a drive that is only read or has room for no more files
            throw TargetOutput.problem(wanted, e);
        }
    }

    private static ExportException problem(Reason reason, String key, Path wanted) {
        return new ExportException(reason, Messages.of(key, wanted));
    }

    OutputStream out() {
        return out;
    }

    /// @throws ExportException when another program holds what stands there
    void moveIntoPlace() throws IOException {
        out.close();
        try {
            move();
        } catch (IOException e) {
            throw TargetOutput.problem(target, e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
