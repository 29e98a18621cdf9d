package dev.dateline.export.pdf;

import dev.dateline.export.account.CleanText;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names beside the quotations of one article: the role the first time, once a paragraph for
/// several quotations of one speaker in a row.
final class SpeakerNotes {
    private final Setter setter;
    private final Set<String> introduced = new HashSet<>();

    SpeakerNotes(Setter setter) {
        this.setter = setter;
    }

    /// Notes beside the lines where the quotations of one paragraph begin. Their numbers are those
    /// of the runs that the lines were set from.
    List<SideNote> beside(List<Line> lines, List<Quote> quotes) {
        var notes = new ArrayList<SideNote>();
        String before = "";
        for (int i = 0; i < quotes.size(); i++) {
            Speaker speaker = quotes.get(i).speaker();
            boolean named = !speaker.isNobody() && !quotes.get(i).continues();
            if (named && !speaker.name().equals(before)) {
                notes.add(new SideNote(lineOf(lines, i), note(speaker)));
            }
            before = speaker.name();
        }
        return notes;
    }

    /// The note beside a statement that stands for itself.
    List<SideNote> beside(Quote quote) {
        if (quote.continues()) {
            return List.of();
        }
        List<Line> lines =
                quote.speaker().isNobody()
                        ? ragged(Messages.of("export.nobody"), Styles.SIDE_ROLE)
                        : note(quote.speaker());
        return List.of(new SideNote(0, lines));
    }

    private static int lineOf(List<Line> lines, int quote) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).holdsQuote(quote)) {
                return line;
            }
        }
        return 0;
    }

    private List<Line> note(Speaker speaker) {
        var lines = new ArrayList<>(ragged(speaker.name(), Styles.SIDE_NAME));
        if (introduced.add(speaker.name())) {
            lines.addAll(ragged(speaker.role(), Styles.SIDE_ROLE));
        }
        return lines;
    }

    private List<Line> ragged(String text, Style style) {
        return setter.ragged(CleanText.line(text), style, Paper.SIDE_WIDTH);
    }
}
