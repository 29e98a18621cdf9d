package dev.dateline.export;

import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportException.Reason;
import dev.dateline.file.AtomicFile;
import dev.dateline.message.Messages;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Writes the target file of an export with [AtomicFile] and reports failures as [ExportException].
final class ExportTarget implements AutoCloseable {
    private final Path path;
    private final AtomicFile file;
    private final OutputStream out;

    private ExportTarget(Path path, AtomicFile file) {
        this.path = path;
        this.file = file;
        out = new BufferedOutputStream(new ErrorReportingStream(file.output(), path), 1 << 16);
    }

    /// Opens a temporary file that will replace the target.
    ///
    /// @throws ExportException if no such file can be created
    static ExportTarget open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw exception(Reason.IS_FOLDER, "export.target.is-folder", path);
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw exception(Reason.NO_FOLDER, "export.target.no-folder", path);
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw exception(Reason.NOT_WRITABLE, "export.target.not-writable", path);
        }
        try {
            return new ExportTarget(path, AtomicFile.create(path));
        } catch (AccessDeniedException e) {
            throw exception(Reason.NOT_WRITABLE, "export.target.not-writable", path);
        } catch (IOException e) {
            // a read-only drive, or one without room for another file
            throw writeFailed(path, e);
        }
    }

    private static ExportException exception(Reason reason, String key, Path path) {
        return new ExportException(reason, Messages.of(key, path));
    }

    private static ExportException writeFailed(Path path, IOException cause) {
        String reason =
                cause instanceof FileSystemException e && e.getReason() != null
                        ? e.getReason()
                        : Objects.requireNonNullElse(cause.getMessage(), cause.toString());
        var exception =
                new ExportException(
                        Reason.WRITE_FAILED,
                        Messages.of("export.target.write-failed", path, reason));
        exception.initCause(cause);
        return exception;
    }

    /// Returns the stream for the new content of the target.
    OutputStream out() {
        return out;
    }

    /// Replaces the target by the content written to [#out()].
    ///
    /// @throws ExportException if the target cannot be replaced, as when another program holds it
    void commit() throws IOException {
        out.flush();
        try {
            file.commit();
        } catch (IOException e) {
            throw writeFailed(path, e);
        }
    }

    /// Discards the export unless it was committed.
    @Override
    public void close() throws IOException {
        file.close();
    }

    /// Reports failures to write as [ExportException]. Thus a target that cannot be written differs
    /// from an article that cannot be read.
    static final class ErrorReportingStream extends FilterOutputStream {
        private final Path path;

        ErrorReportingStream(OutputStream out, Path path) {
            super(out);
            this.path = path;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw writeFailed(path, e);
            }
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }
    }
}
