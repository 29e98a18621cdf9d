package dev.dateline.notes.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// Adds a checksum to the lines of a journal and verifies it.
///
/// The checksum is the CRC-32 of the line's bytes before the key `check`, which is the last one.
/// Lines without it, as earlier versions wrote them, are not verified.
final class LineChecksum {
    private static final Pattern CHECKSUM = Pattern.compile(",\"check\":\"([0-9a-f]{8})\"\\}\\s*$");

    private LineChecksum() {}

    /// Adds the key `check` with the checksum to a line that is a JSON object.
    static String append(String json) {
        String start = json.substring(0, json.length() - 1);
        return start + ",\"check\":\"" + of(start) + "\"}";
    }

    /// Returns whether a line has a checksum that does not match its content.
    static boolean isWrong(String line) {
        int end = line.lastIndexOf(",\"check\":");
        Matcher matcher = CHECKSUM.matcher(line);
        return end >= 0
                && matcher.find(end)
                && !matcher.group(1).equals(of(line.substring(0, end)));
    }

    private static String of(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
