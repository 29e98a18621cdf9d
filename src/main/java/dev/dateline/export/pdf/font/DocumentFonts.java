package dev.dateline.export.pdf.font;

import dev.dateline.export.pdf.object.PdfObjectWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The fonts of one PDF. Fonts are loaded on first use.
public final class DocumentFonts {
    private final PdfObjectWriter file;
    private final Map<BundledFont, PdfFont> loadedFonts = new EnumMap<>(BundledFont.class);

    /// For each font, the fallback font of each character that the font lacks.
    private final Map<BundledFont, Map<Integer, Optional<PdfFont>>> fallbackFonts =
            new EnumMap<>(BundledFont.class);

    public DocumentFonts(PdfObjectWriter file) {
        this.file = file;
    }

    /// Returns a bundled font, loading it on first use.
    public PdfFont font(BundledFont font) {
        return loadedFonts.computeIfAbsent(font, this::load);
    }

    private PdfFont load(BundledFont font) {
        try {
            return PdfFont.load(font, file.reserve());
        } catch (IOException e) {
            throw new UncheckedIOException("a bundled font cannot be read", e);
        }
    }

    /// Returns the font for a character: `preferred`, or its first fallback that has the character.
    public Optional<PdfFont> fontFor(int codePoint, BundledFont preferred) {
        PdfFont font = font(preferred);
        if (font.hasGlyph(codePoint) && !Character.isISOControl(codePoint)) {
            return Optional.of(font);
        }
        return fallbackFonts
                .computeIfAbsent(preferred, _ -> new HashMap<>())
                .computeIfAbsent(codePoint, c -> fallback(c, preferred));
    }

    private Optional<PdfFont> fallback(int codePoint, BundledFont preferred) {
        if (Character.isISOControl(codePoint)) {
            return Optional.empty();
        }
        for (BundledFont other : preferred.fallbacks()) {
            if (font(other).hasGlyph(codePoint)) {
                return Optional.of(font(other));
            }
        }
        return Optional.empty();
    }

    /// Writes all fonts in use to the PDF.
    ///
    /// @return the entries of the font dictionary
    public String embed() throws IOException {
        var entries = new StringBuilder();
        for (PdfFont font : loadedFonts.values()) {
            if (font.embed(file)) {
                entries.append('/').append(font.resourceName()).append(' ');
                entries.append(PdfObjectWriter.reference(font.objectNumber())).append(' ');
            }
        }
        return entries.toString().strip();
    }
}
