package dev.dateline.notes.journal;

import dev.dateline.notes.Transaction;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Parses and formats the text of a journal: a header line, then one transaction per line.
///
/// The header names the format and has a random ID, which changes whenever the file is rewritten
/// rather than appended to.
final class JournalFormat {
    private static final String FORMAT = "dateline-notes";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = new JsonMapper();

    private JournalFormat() {}

    /// A line of the journal with the transaction it contains. The line may contain more if a newer
    /// version wrote it.
    record Line(String text, Transaction transaction) {}

    /// The parsed content of a journal or of a part of it.
    ///
    /// @param header the last header line, or empty
    /// @param damaged the numbers, from 1, of the lines that are neither a transaction nor a header
    record Content(String header, List<Line> lines, List<Integer> damaged) {}

    static Content parse(byte[] bytes) {
        var lines = new ArrayList<Line>();
        String header = "";
        var damaged = new ArrayList<Integer>();
        int number = 0;
        for (byte[] line : split(bytes)) {
            number++;
            Optional<String> text = decode(line);
            if (text.isPresent() && text.get().isBlank()) {
                continue;
            }
            Optional<Line> parsed = text.flatMap(JournalFormat::parseLine);
            if (parsed.isPresent()) {
                lines.add(parsed.get());
            } else if (text.isPresent() && isHeader(text.get())) {
                header = text.get();
            } else {
                damaged.add(number);
            }
        }
        return new Content(header, lines, damaged);
    }

    private static Optional<Line> parseLine(String text) {
        return LineChecksum.isWrong(text)
                ? Optional.empty()
                : TransactionCodec.read(text).map(transaction -> new Line(text, transaction));
    }

    /// Formats a transaction as a line with a checksum, without a line feed.
    static String formatLine(Transaction transaction) {
        return LineChecksum.append(TransactionCodec.write(transaction));
    }

    /// Formats a whole journal: a new header, then the given lines.
    static String format(List<Line> lines) {
        var text = new StringBuilder(newHeader()).append('\n');
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    private static String newHeader() {
        return JSON.writeValueAsString(
                JSON.createObjectNode()
                        .put("format", FORMAT)
                        .put("version", VERSION)
                        .put("writing", UUID.randomUUID().toString()));
    }

    static boolean isHeader(String line) {
        try {
            return JSON.readTree(line).path("format").asString("").equals(FORMAT);
        } catch (JacksonException e) {
            return false;
        }
    }

    /// Returns the lines whose transactions do not occur in `known`.
    static List<Line> without(List<Line> lines, List<Line> known) {
        Set<String> ids = known.stream().map(l -> l.transaction().id()).collect(Collectors.toSet());
        return lines.stream().filter(line -> !ids.contains(line.transaction().id())).toList();
    }

    private static List<byte[]> split(byte[] bytes) {
        var lines = new ArrayList<byte[]>();
        var line = new ByteArrayOutputStream();
        for (byte b : bytes) {
            if (b == '\n') {
                lines.add(line.toByteArray());
                line.reset();
            } else {
                line.write(b);
            }
        }
        lines.add(line.toByteArray());
        return lines;
    }

    /// Decodes a line; returns empty if it is malformed UTF-8.
    private static Optional<String> decode(byte[] line) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(decoder.decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
