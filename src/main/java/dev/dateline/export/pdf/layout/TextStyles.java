package dev.dateline.export.pdf.layout;

import dev.dateline.export.pdf.font.BundledFont;
import dev.dateline.export.pdf.font.PdfColor;
import dev.dateline.export.pdf.font.TextStyle;

/// All text styles and their leading, which is the distance between baselines in points.
public final class TextStyles {
    public static final TextStyle BODY = new TextStyle(BundledFont.SERIF, 10.4f, PdfColor.TEXT);
    public static final float BODY_LEADING = 15;
    public static final TextStyle HEADLINE =
            new TextStyle(BundledFont.SERIF_BOLD, 21, PdfColor.TEXT);
    public static final float HEADLINE_LEADING = 25;
    public static final TextStyle SMALL_HEADLINE =
            new TextStyle(BundledFont.SERIF_SEMIBOLD, 13.5f, PdfColor.TEXT);
    public static final float SMALL_HEADLINE_LEADING = 17;
    public static final TextStyle BLOCK_QUOTE =
            new TextStyle(BundledFont.SERIF, 11.2f, PdfColor.TEXT);
    public static final float BLOCK_QUOTE_LEADING = 16.2f;
    public static final TextStyle METADATA =
            new TextStyle(BundledFont.SANS, 8.4f, PdfColor.SECONDARY);
    public static final float METADATA_LEADING = 12;
    public static final TextStyle EVIDENCE = new TextStyle(BundledFont.SANS, 7, PdfColor.SECONDARY);
    public static final float EVIDENCE_LEADING = 10;
    public static final TextStyle MARGIN_NAME =
            new TextStyle(BundledFont.SANS_SEMIBOLD, 7.6f, PdfColor.ACCENT);
    public static final TextStyle MARGIN_ROLE =
            new TextStyle(BundledFont.SANS, 7.2f, PdfColor.SECONDARY);
    public static final float MARGIN_LEADING = 9.4f;
    public static final TextStyle PARAGRAPH_NUMBER =
            new TextStyle(BundledFont.SANS, 6.6f, PdfColor.SECONDARY);
    public static final TextStyle HEADER_FOOTER =
            new TextStyle(BundledFont.SANS, 7.6f, PdfColor.SECONDARY);

    /// Letter-spaced capitals. With more tracking, copied text would have spaces inside words.
    public static final TextStyle CAPITALS =
            new TextStyle(BundledFont.SANS_SEMIBOLD, 7.4f, PdfColor.ACCENT, 0.6f);

    public static final TextStyle CONTENTS = new TextStyle(BundledFont.SERIF, 9.8f, PdfColor.TEXT);
    public static final float CONTENTS_LEADING = 13.4f;
    public static final TextStyle CONTENTS_DETAIL =
            new TextStyle(BundledFont.SANS, 7.8f, PdfColor.SECONDARY);
    public static final TextStyle DOT_LEADER =
            new TextStyle(BundledFont.SERIF, 9, PdfColor.HAIRLINE);

    public static final TextStyle TITLE = new TextStyle(BundledFont.SERIF_BOLD, 33, PdfColor.TEXT);
    public static final float TITLE_LEADING = 38;
    public static final TextStyle COVER_FIELD =
            new TextStyle(BundledFont.SERIF, 11.5f, PdfColor.TEXT);
    public static final float COVER_FIELD_LEADING = 16;

    public static final TextStyle TWO_COLUMN_BODY =
            new TextStyle(BundledFont.SERIF, 9.6f, PdfColor.TEXT);
    public static final float TWO_COLUMN_BODY_LEADING = 13.4f;
    public static final TextStyle NOTE =
            new TextStyle(BundledFont.SERIF_ITALIC, 9.6f, PdfColor.TEXT);
    public static final TextStyle INDEX = new TextStyle(BundledFont.SERIF, 9, PdfColor.TEXT);
    public static final float INDEX_LEADING = 11.6f;

    private TextStyles() {}
}
