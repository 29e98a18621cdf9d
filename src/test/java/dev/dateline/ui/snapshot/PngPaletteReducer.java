package dev.dateline.ui.snapshot;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Reduces PNG files of windows to a third of their size by reducing them to 40 colours.
///
/// The frequent colours of surfaces are kept. Of the many colours at the edges of letters, similar
/// ones are merged.
final class PngPaletteReducer {
    private static final int MAX_COLOURS = 40;

    /// A colour with more than this fraction of the pixels is the colour of a surface, and is kept.
    private static final int SURFACE_FRACTION = 2000;

    private final int[] pixels;
    private final int width;
    private final int height;

    private PngPaletteReducer(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        pixels = image.getRGB(0, 0, width, height, null, 0, width);
    }

    /// Replaces a PNG file by a smaller one.
    static void compress(Path file) throws IOException {
        var image = new PngPaletteReducer(ImageIO.read(file.toFile()));
        write(image.reduced(), file);
    }

    private BufferedImage reduced() {
        Map<Integer, Integer> counts = counts();
        List<Integer> all = byFrequency(counts);
        int surfaces =
                (int)
                        all.stream()
                                .filter(c ->
                                        counts.getOrDefault(c, 0)
                                                > pixels.length / SURFACE_FRACTION)
                                .count();
        List<Integer> palette = List.of();
        for (int minDistance = 0;
                palette.isEmpty() || palette.size() > MAX_COLOURS;
                minDistance += 4) {
            palette = spread(all, Math.min(surfaces, MAX_COLOURS / 2), minDistance);
        }
        Map<Integer, Integer> paletteIndexes = new HashMap<>();
        for (int colour : all) {
            paletteIndexes.put(colour, nearest(colour, palette));
        }
        var reduced =
                new BufferedImage(
                        width, height, BufferedImage.TYPE_BYTE_INDEXED, colourModel(palette));
        int[] indexes = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = paletteIndexes.getOrDefault(pixels[i], 0);
        }
        reduced.getRaster().setPixels(0, 0, width, height, indexes);
        return reduced;
    }

    private Map<Integer, Integer> counts() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        return counts;
    }

    private static List<Integer> byFrequency(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Returns the first `exact` colours, and those of the others that differ by more than
    /// `minDistance` from all before.
    private static List<Integer> spread(List<Integer> colours, int exact, int minDistance) {
        var kept = new ArrayList<>(colours.subList(0, exact));
        for (int colour : colours) {
            if (kept.size() <= MAX_COLOURS
                    && kept.stream().noneMatch(other -> distance(colour, other) <= minDistance)) {
                kept.add(colour);
            }
        }
        return kept;
    }

    private static int nearest(int colour, List<Integer> kept) {
        int best = 0;
        for (int i = 1; i < kept.size(); i++) {
            if (distance(colour, kept.get(i)) < distance(colour, kept.get(best))) {
                best = i;
            }
        }
        return best;
    }

    /// Returns the sum of the differences of the three components.
    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            distance += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return distance;
    }

    private static IndexColorModel colourModel(List<Integer> colours) {
        int[] values = colours.stream().mapToInt(colour -> colour).toArray();
        return new IndexColorModel(8, values.length, values, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.delete(file);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
