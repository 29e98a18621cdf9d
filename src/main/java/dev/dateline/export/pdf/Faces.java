package dev.dateline.export.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// All faces of one document.
final class Faces {
    private final Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);

    Faces(PDDocument document) throws IOException {
        for (Typeface typeface : Typeface.values()) {
            faces.put(typeface, Face.load(document, typeface));
        }
    }

    Face face(Typeface typeface) {
        Face face = faces.get(typeface);
        if (face == null) {
            throw new IllegalStateException("not loaded: " + typeface);
        }
        return face;
    }

    /// `typeface` if it shows the character, else its fallback if that does.
    Optional<Face> showing(int codePoint, Typeface typeface) {
        if (Character.isISOControl(codePoint)) {
            return Optional.empty();
        }
        Face first = face(typeface);
        if (first.shows(codePoint)) {
            return Optional.of(first);
        }
        return Optional.of(face(typeface.fallback())).filter(f -> f.shows(codePoint));
    }
}
