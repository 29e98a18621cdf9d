package dev.dateline.parse.walk;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Builds the path of a file relative to the archive's root, with `/` as separator on every system.
public final class ArchivePath {
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    /// The beginning of an escaped byte, such as `\xE9`.
    private static final String ESCAPE = "\\x";

    private static final Pattern ESCAPED = Pattern.compile("\\\\(x[0-9A-F]{2})");

    private ArchivePath() {}

    /// Returns the path of `file` relative to `root`, which must contain it.
    public static String of(Path root, Path file) {
        var name = new StringBuilder();
        for (Path part : root.relativize(file)) {
            name.append(name.isEmpty() ? "" : "/").append(name(part));
        }
        return name.toString();
    }

    /// Returns the file below `root` that has this path. This is the inverse of [#of].
    public static Path toFile(Path root, String path) {
        if (!path.contains(ESCAPE)) {
            try {
                return root.resolve(path);
            } catch (InvalidPathException e) {
                // the locale cannot encode the name, but its bytes in UTF-8 are known
            }
        }
        var uri = new StringBuilder(root.toUri().toString());
        if (uri.charAt(uri.length() - 1) != '/') {
            uri.append('/'); // of a folder that does not exist
        }
        for (byte b : unescaped(path)) {
            uri.append(b == '/' ? "/" : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return Path.of(URI.create(uri.toString()));
    }

    /// Returns the bytes of the file names in a path, with escaped bytes restored.
    private static byte[] unescaped(String path) {
        var bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPED.matcher(path);
        int end = 0;
        while (escape.find()) {
            bytes.writeBytes(path.substring(end, escape.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(HexFormat.fromHexDigits(path, escape.start() + 2, escape.end()));
            end = escape.end();
        }
        bytes.writeBytes(path.substring(end).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /// Returns the name of one element of a path as text.
    ///
    /// Names on Linux are bytes: they are decoded as UTF-8 in every locale, and other bytes are
    /// written as `\xE9`, so that two files never have the same name.
    public static String name(Path part) {
        String shown = part.toString();
        return shown.indexOf(REPLACEMENT_CHARACTER) < 0 ? escaped(shown) : fromBytes(bytes(part));
    }

    /// Escapes the backslash in a name that contains the text of an escaped byte, such as `\xE9`.
    private static String escaped(String name) {
        return name.indexOf('\\') < 0 ? name : ESCAPED.matcher(name).replaceAll("\\\\x5C$1");
    }

    /// Returns the bytes of a file name on Linux. Only the path's URI reveals them.
    private static byte[] bytes(Path part) {
        String uri = Path.of("/").resolve(part).toUri().getRawPath();
        String encoded = uri.substring(1, uri.endsWith("/") ? uri.length() - 1 : uri.length());
        var bytes = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                bytes.put((byte) encoded.charAt(i));
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static String fromBytes(byte[] bytes) {
        var name = new StringBuilder();
        int at = 0;
        while (at < bytes.length) {
            int length = characterLength(bytes, at);
            if (length == 0) {
                name.append("\\x").append(HexFormat.of().withUpperCase().toHexDigits(bytes[at++]));
            } else {
                String character = new String(bytes, at, length, StandardCharsets.UTF_8);
                boolean looksEscaped =
                        character.equals("\\")
                                && ESCAPED.matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                                        .region(at, bytes.length)
                                        .lookingAt();
                name.append(looksEscaped ? "\\x5C" : character);
                at += length;
            }
        }
        return name.toString();
    }

    /// Returns the number of bytes of the UTF-8 character at index `at`. Returns 0 if there is no
    /// valid character.
    private static int characterLength(byte[] bytes, int at) {
        int length = 1;
        while (length <= Math.min(4, bytes.length - at)) {
            if (isCharacter(ByteBuffer.wrap(bytes, at, length))) {
                return length;
            }
            length++;
        }
        return 0;
    }

    private static boolean isCharacter(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).length() > 0;
        } catch (CharacterCodingException incomplete) {
            return false;
        }
    }
}
