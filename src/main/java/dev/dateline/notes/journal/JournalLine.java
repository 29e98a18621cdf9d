package dev.dateline.notes.journal;

import dev.dateline.notes.Transaction;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One act as it stands in a file, with whatever a newer version wrote there.
record JournalLine(String text, Transaction transaction) {
    /// What some bytes hold, which begin and end with lines.
    ///
    /// @param damaged how many lines are neither an act nor the head of a journal
    record ParsedLines(String header, List<JournalLine> lines, int damaged) {}

    static ParsedLines read(byte[] bytes) {
        var lines = new ArrayList<JournalLine>();
        String head = "";
        int damaged = 0;
        for (byte[] line : split(bytes)) {
            Optional<String> text = decode(line);
            Optional<JournalLine> act =
                    text.flatMap(t -> TransactionCodec.read(t).map(a -> new JournalLine(t, a)));
            if (act.isPresent()) {
                lines.add(act.get());
            } else if (text.isPresent() && JournalHeader.isHeader(text.get())) {
                head = text.get();
            } else {
                damaged++;
            }
        }
        return new ParsedLines(head, lines, damaged);
    }

    /// Those whose acts are not among `known`.
    static List<JournalLine> without(List<JournalLine> lines, List<JournalLine> known) {
        Set<String> ids = known.stream().map(l -> l.transaction().id()).collect(Collectors.toSet());
        return lines.stream().filter(line -> !ids.contains(line.transaction().id())).toList();
    }

    private static List<byte[]> split(byte[] bytes) {
        var lines = new ArrayList<byte[]>();
        var line = new ByteArrayOutputStream();
        for (byte b : bytes) {
            if (b == '\n') {
                addUnlessBlank(line, lines);
                line.reset();
            } else {
                line.write(b);
            }
        }
        addUnlessBlank(line, lines);
        return lines;
    }

    private static void addUnlessBlank(ByteArrayOutputStream line, List<byte[]> lines) {
        if (!line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
            lines.add(line.toByteArray());
        }
    }

    private static Optional<String> decode(byte[] line) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder(); // reports what is malformed
            return Optional.of(decoder.decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
