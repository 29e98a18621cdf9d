package dev.dateline.export.pdf.font;

import dev.dateline.export.pdf.object.PdfObjectWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// All faces of one document, each loaded when it is first asked for.
public final class DocumentFonts {
    private final PdfObjectWriter file;
    private final Map<BundledFont, PdfFont> loadedFonts = new EnumMap<>(BundledFont.class);

    /// What stands in for characters that a face lacks.
    private final Map<BundledFont, Map<Integer, Optional<PdfFont>>> fallbackFonts =
            new EnumMap<>(BundledFont.class);

    public DocumentFonts(PdfObjectWriter file) {
        this.file = file;
    }

    public PdfFont font(BundledFont typeface) {
        PdfFont known = loadedFonts.get(typeface);
        if (known != null) {
            return known;
        }
        PdfFont loaded = load(typeface);
        loadedFonts.put(typeface, loaded);
        return loaded;
    }

    private PdfFont load(BundledFont typeface) {
        try {
            return PdfFont.load(typeface, file.reserve());
        } catch (IOException e) {
            throw new UncheckedIOException("a bundled font cannot be read", e);
        }
    }

    /// `typeface` if it shows the character, else the first of its fallbacks that does.
    public Optional<PdfFont> fontFor(int codePoint, BundledFont typeface) {
        PdfFont first = font(typeface);
        if (first.hasGlyph(codePoint) && !Character.isISOControl(codePoint)) {
            return Optional.of(first);
        }
        return fallbackFonts
                .computeIfAbsent(typeface, _ -> new HashMap<>())
                .computeIfAbsent(codePoint, c -> fallback(c, typeface));
    }

    private Optional<PdfFont> fallback(int codePoint, BundledFont typeface) {
        if (Character.isISOControl(codePoint)) {
            return Optional.empty();
        }
        for (BundledFont other : typeface.fallbacks()) {
            if (font(other).hasGlyph(codePoint)) {
                return Optional.of(font(other));
            }
        }
        return Optional.empty();
    }

    /// Writes those in use.
    ///
    /// @return the entries of a dictionary of fonts
    public String embed() throws IOException {
        var entries = new StringBuilder();
        for (PdfFont face : loadedFonts.values()) {
            if (face.embed(file)) {
                entries.append('/').append(face.resourceName()).append(' ');
                entries.append(PdfObjectWriter.reference(face.objectNumber())).append(' ');
            }
        }
        return entries.toString().strip();
    }
}
