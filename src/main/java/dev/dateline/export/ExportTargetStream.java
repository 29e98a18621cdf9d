package dev.dateline.export;

import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportException.Reason;
import dev.dateline.message.Messages;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;

/// Tells an export that its target cannot be written (a full disk, a drive pulled out) from one
/// whose articles cannot be read.
final class ExportTargetStream extends FilterOutputStream {
    private final Path target;

    ExportTargetStream(OutputStream out, Path target) {
        super(out);
        this.target = target;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw writeFailed(target, e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /// The sentence for a target that could not be written in the end.
    static ExportException writeFailed(Path target, IOException cause) {
        String reason =
                cause instanceof FileSystemException e && e.getReason() != null
                        ? e.getReason()
                        : Objects.requireNonNullElse(cause.getMessage(), cause.toString());
        var problem =
                new ExportException(
                        Reason.WRITE_FAILED,
                        Messages.of("export.target.write-failed", target, reason));
        problem.initCause(cause);
        return problem;
    }
}
