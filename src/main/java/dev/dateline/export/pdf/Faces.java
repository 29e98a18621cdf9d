package dev.dateline.export.pdf;

import dev.dateline.export.file.PdfFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// All faces of one document, each loaded when it is first asked for.
final class Faces {
    private final PdfFile file;
    private final Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);

    /// What stands in for characters that a face lacks.
    private final Map<Typeface, Map<Integer, Optional<Face>>> others =
            new EnumMap<>(Typeface.class);

    Faces(PdfFile file) {
        this.file = file;
    }

    Face face(Typeface typeface) {
        Face known = faces.get(typeface);
        if (known != null) {
            return known;
        }
        Face loaded = load(typeface);
        faces.put(typeface, loaded);
        return loaded;
    }

    private Face load(Typeface typeface) {
        try {
            return Face.load(typeface, file.reserve());
        } catch (IOException e) {
            throw new UncheckedIOException("a bundled font cannot be read", e);
        }
    }

    /// `typeface` if it shows the character, else the first of its fallbacks that does.
    Optional<Face> showing(int codePoint, Typeface typeface) {
        Face first = face(typeface);
        if (first.shows(codePoint) && !Character.isISOControl(codePoint)) {
            return Optional.of(first);
        }
        return others.computeIfAbsent(typeface, _ -> new HashMap<>())
                .computeIfAbsent(codePoint, c -> fallback(c, typeface));
    }

    private Optional<Face> fallback(int codePoint, Typeface typeface) {
        if (Character.isISOControl(codePoint)) {
            return Optional.empty();
        }
        for (Typeface other : typeface.fallbacks()) {
            if (face(other).shows(codePoint)) {
                return Optional.of(face(other));
            }
        }
        return Optional.empty();
    }

    /// Writes those in use.
    ///
    /// @return the entries of a dictionary of fonts
    String embed() throws IOException {
        var entries = new StringBuilder();
        for (Face face : faces.values()) {
            if (face.embed(file)) {
                entries.append('/').append(face.name()).append(' ');
                entries.append(PdfFile.reference(face.number())).append(' ');
            }
        }
        return entries.toString().strip();
    }
}
