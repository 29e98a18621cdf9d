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

/// Makes the file of a picture of a window a third as large: it has few colours, but for those at
/// the edges of letters, of which those next to each other become one.
final class PngPaletteReducer {
    private static final int MOST = 40;

    /// A colour that so large a part of the picture has is that of a surface, and stays.
    private static final int SURFACE = 2000;

    private final int[] pixels;
    private final int width;
    private final int height;

    private PngPaletteReducer(BufferedImage picture) {
        width = picture.getWidth();
        height = picture.getHeight();
        pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    }

    /// Writes the PNG file anew.
    static void shrink(Path file) throws IOException {
        var picture = new PngPaletteReducer(ImageIO.read(file.toFile()));
        write(picture.reduced(), file);
    }

    private BufferedImage reduced() {
        Map<Integer, Integer> counts = counts();
        List<Integer> all = byFrequency(counts);
        int surfaces =
                (int)
                        all.stream()
                                .filter(c -> counts.getOrDefault(c, 0) > pixels.length / SURFACE)
                                .count();
        List<Integer> kept = List.of();
        for (int apart = 0; kept.isEmpty() || kept.size() > MOST; apart += 4) {
            kept = spread(all, Math.min(surfaces, MOST / 2), apart);
        }
        Map<Integer, Integer> places = new HashMap<>();
        for (int colour : all) {
            places.put(colour, nearest(colour, kept));
        }
        var reduced =
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette(kept));
        int[] indexes = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = places.getOrDefault(pixels[i], 0);
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

    /// The first `exact` of all, and the next ones that are further than `apart` from each other.
    private static List<Integer> spread(List<Integer> colours, int exact, int apart) {
        var kept = new ArrayList<>(colours.subList(0, exact));
        for (int colour : colours) {
            if (kept.size() <= MOST
                    && kept.stream().noneMatch(other -> distance(colour, other) <= apart)) {
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

    /// The sum of what the three components differ by.
    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            distance += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return distance;
    }

    private static IndexColorModel palette(List<Integer> colours) {
        int[] values = colours.stream().mapToInt(colour -> colour).toArray();
        return new IndexColorModel(8, values.length, values, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.delete(file);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
