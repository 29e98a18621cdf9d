package dev.dateline.notes.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The end of a journal file, from some position on.
///
/// @param head the file's first line; empty if it is no head, or there is no file
/// @param end where the file ended
record JournalTail(String header, JournalLine.ParsedLines read, long end) {
    /// A head is shorter, whoever wrote it.
    private static final int MAX_HEADER_BYTES = 4_096;

    /// @param head of the file that was read up to `position`; one with another head is read from
    ///   its beginning
    static JournalTail read(Path file, String head, long position) throws IOException {
        if (!Files.exists(file)) {
            return new JournalTail("", JournalLine.read(new byte[0]), 0);
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            String now = header(channel);
            channel.position(now.equals(head) && position <= size ? position : 0);
            byte[] bytes = Channels.newInputStream(channel).readAllBytes();
            return new JournalTail(now, JournalLine.read(bytes), size);
        }
    }

    private static String header(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(MAX_HEADER_BYTES);
        channel.read(buffer, 0);
        String start = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        String line = start.lines().findFirst().orElse("");
        return JournalHeader.isHeader(line) ? line : "";
    }

    /// Appends a line and forces it to disk.
    ///
    /// @return where the file ends now
    static long append(Path file, String line) throws IOException {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long size = channel.size();
            String text = (endsLine(channel, size) ? "" : "\n") + line + "\n";
            try {
                channel.position(size);
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(false);
            } catch (IOException e) { // a full disk: no half line for the next one to stumble over
                channel.truncate(size);
                throw e;
            }
            return channel.size();
        }
    }

    private static boolean endsLine(FileChannel channel, long size) throws IOException {
        var last = ByteBuffer.allocate(1);
        return size == 0 || (channel.read(last, size - 1) == 1 && last.get(0) == '\n');
    }
}
