package dev.dateline.export.pdf;

/// Every size and face in use, in one place.
final class Styles {
    static final Style BODY = new Style(Typeface.SERIF, 10.4f, Ink.TEXT);
    static final float BODY_LEADING = 15;
    static final Style HEADLINE = new Style(Typeface.SERIF_BOLD, 21, Ink.TEXT);
    static final float HEADLINE_LEADING = 25;
    static final Style SMALL_HEADLINE = new Style(Typeface.SERIF_SEMIBOLD, 13.5f, Ink.TEXT);
    static final float SMALL_HEADLINE_LEADING = 17;
    static final Style STATEMENT = new Style(Typeface.SERIF, 11.2f, Ink.TEXT);
    static final float STATEMENT_LEADING = 16.2f;
    static final Style META = new Style(Typeface.SANS, 8.4f, Ink.QUIET);
    static final float META_LEADING = 12;
    static final Style EVIDENCE = new Style(Typeface.SANS, 7, Ink.QUIET);
    static final float EVIDENCE_LEADING = 10;
    static final Style SIDE_NAME = new Style(Typeface.SANS_SEMIBOLD, 7.6f, Ink.ACCENT);
    static final Style SIDE_ROLE = new Style(Typeface.SANS, 7.2f, Ink.QUIET);
    static final float SIDE_LEADING = 9.4f;
    static final Style NUMBER = new Style(Typeface.SANS, 6.6f, Ink.QUIET);
    static final Style RUNNING = new Style(Typeface.SANS, 7.6f, Ink.QUIET);

    /// Letterspaced capitals; with more space, copied text would have gaps inside words.
    static final Style CAPITALS = new Style(Typeface.SANS_SEMIBOLD, 7.4f, Ink.ACCENT, 0.6f);

    static final Style CONTENTS = new Style(Typeface.SERIF, 9.8f, Ink.TEXT);
    static final float CONTENTS_LEADING = 13.4f;
    static final Style CONTENTS_SIDE = new Style(Typeface.SANS, 7.8f, Ink.QUIET);
    static final Style LEADER = new Style(Typeface.SERIF, 9, Ink.HAIRLINE);

    static final Style TITLE = new Style(Typeface.SERIF_BOLD, 33, Ink.TEXT);
    static final float TITLE_LEADING = 38;
    static final Style FACT = new Style(Typeface.SERIF, 11.5f, Ink.TEXT);
    static final float FACT_LEADING = 16;

    static final Style NARROW_BODY = new Style(Typeface.SERIF, 9.6f, Ink.TEXT);
    static final float NARROW_BODY_LEADING = 13.4f;
    static final Style NOTE = new Style(Typeface.SERIF_ITALIC, 9.6f, Ink.TEXT);
    static final Style INDEX = new Style(Typeface.SERIF, 9, Ink.TEXT);
    static final float INDEX_LEADING = 11.6f;

    private Styles() {}
}
