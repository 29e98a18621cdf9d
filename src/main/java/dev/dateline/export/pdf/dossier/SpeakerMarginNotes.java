package dev.dateline.export.pdf.dossier;

import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.font.TextStyle;
import dev.dateline.export.pdf.layout.MarginNote;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Creates the margin notes that name the speakers of one article. The first note of a speaker
/// includes the role. Consecutive quotations of one speaker in a paragraph have one note.
final class SpeakerMarginNotes {
    private final Typesetter typesetter;
    private final Set<String> introduced = new HashSet<>();

    SpeakerMarginNotes(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// Returns the notes beside those lines of a paragraph where quotations start.
    ///
    /// @param quotes the quotations that the markings of the lines refer to
    List<MarginNote> notesFor(List<TypesetLine> lines, List<Quote> quotes) {
        var notes = new ArrayList<MarginNote>();
        List<Integer> startLines = startLines(lines, quotes.size());
        String previousName = "";
        for (int i = 0; i < quotes.size(); i++) {
            Speaker speaker = quotes.get(i).speaker();
            boolean startsWithName = !speaker.isNobody() && !quotes.get(i).continues();
            if (startsWithName && !speaker.name().equals(previousName)) {
                notes.add(new MarginNote(startLines.get(i), nameAndRole(speaker)));
            }
            previousName = speaker.name();
        }
        return notes;
    }

    /// Returns the note that names the speaker of a selected quotation.
    List<MarginNote> notesFor(Quote quote) {
        if (quote.continues()) {
            return List.of();
        }
        List<TypesetLine> lines =
                quote.speaker().isNobody()
                        ? ragged(Messages.of("export.speaker.unnamed"), TextStyles.MARGIN_ROLE)
                        : nameAndRole(quote.speaker());
        return List.of(new MarginNote(0, lines));
    }

    /// Returns the index of the line where each quotation starts, or 0 if a quotation has no text.
    private static List<Integer> startLines(List<TypesetLine> lines, int quoteCount) {
        var starts = new ArrayList<>(Collections.nCopies(quoteCount, 0));
        for (int line = lines.size() - 1; line >= 0; line--) {
            for (int quoteIndex : lines.get(line).quoteIndexes()) {
                starts.set(quoteIndex, line);
            }
        }
        return starts;
    }

    private List<TypesetLine> nameAndRole(Speaker speaker) {
        var lines = new ArrayList<>(ragged(speaker.name(), TextStyles.MARGIN_NAME));
        if (introduced.add(speaker.name())) {
            lines.addAll(ragged(speaker.role(), TextStyles.MARGIN_ROLE));
        }
        return lines;
    }

    private List<TypesetLine> ragged(String text, TextStyle style) {
        return typesetter.ragged(
                TextSanitizer.singleLine(text), style, PageGeometry.MARGIN_NOTE_WIDTH);
    }
}
