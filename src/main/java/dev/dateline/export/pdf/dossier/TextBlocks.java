package dev.dateline.export.pdf.dossier;

import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.font.BundledFont;
import dev.dateline.export.pdf.font.TextStyle;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.BlockRole;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.TextRun;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.message.Messages;

import java.util.List;
import java.util.Locale;

/// Creates headings and left-aligned paragraphs, all of the same width.
final class TextBlocks {
    private final Typesetter typesetter;
    private final float width;

    /// @param width the maximum width of a line in points
    TextBlocks(Typesetter typesetter, float width) {
        this.typesetter = typesetter;
        this.width = width;
    }

    /// Creates headings and paragraphs as wide as the main column.
    TextBlocks(Typesetter typesetter) {
        this(typesetter, PageGeometry.TEXT_WIDTH);
    }

    Block.Text paragraph(String text, TextStyle style, float leading, float spaceAfter) {
        String line = TextSanitizer.singleLine(text);
        return new Block.Text(
                BlockRole.PARAGRAPH, typesetter.ragged(line, style, width), leading, spaceAfter);
    }

    /// Returns a paragraph with a label in bold before its text.
    Block.Text labelled(String labelKey, String text, TextStyle style, float spaceAfter) {
        var runs =
                List.of(
                        TextRun.of(
                                Messages.of(labelKey) + " ",
                                TextStyles.METADATA.with(BundledFont.SANS_SEMIBOLD)),
                        TextRun.of(TextSanitizer.singleLine(text), style));
        return new Block.Text(
                BlockRole.PARAGRAPH,
                typesetter.ragged(runs, style, width),
                TextStyles.METADATA_LEADING,
                spaceAfter);
    }

    /// Returns the heading of the contents or of an appendix.
    Block.Text heading(String titleKey, float spaceAfter) {
        return new Block.Text(
                        BlockRole.HEADING,
                        typesetter.ragged(Messages.of(titleKey), TextStyles.HEADLINE, width),
                        TextStyles.HEADLINE_LEADING,
                        spaceAfter)
                .keptWithNext();
    }

    Block.Text subheading(String titleKey) {
        return new Block.Text(
                        BlockRole.SUBHEADING,
                        typesetter.ragged(Messages.of(titleKey), TextStyles.SMALL_HEADLINE, width),
                        TextStyles.SMALL_HEADLINE_LEADING + 8,
                        3)
                .keptWithNext();
    }

    /// Returns the caption of a group of rows, in capitals.
    Block.Caption caption(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        return new Block.Caption(
                typesetter.ragged(capitals, TextStyles.CAPITALS, width).getFirst(), 10, 20);
    }
}
