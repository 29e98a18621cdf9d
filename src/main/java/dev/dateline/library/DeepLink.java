package dev.dateline.library;

import dev.dateline.article.ArticleId;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A link that other programs use to open an article or a quotation in Dateline. Its form is
/// `dateline://open?archive=…&article=…&id=…&quote=…`.
///
/// The ID tells whether the article is still the one that was linked.
///
/// @param article its path in the archive
/// @param quoteIndex the position of a quotation in the article, from 0, or -1 for the whole
///   article
public record DeepLink(Path archive, String article, ArticleId id, int quoteIndex) {
    private static final String SCHEME = "dateline";

    /// Parses a link; returns empty if the text is not a deep link.
    public static Optional<DeepLink> parse(String text) {
        if (!text.startsWith(SCHEME + "://open?")) {
            return Optional.empty();
        }
        try {
            Map<String, String> parameters = parseParameters(URI.create(text).getRawQuery());
            return Optional.of(
                    new DeepLink(
                            Path.of(parameters.getOrDefault("archive", "")),
                            parameters.getOrDefault("article", ""),
                            new ArticleId(parameters.getOrDefault("id", "")),
                            Integer.parseInt(parameters.getOrDefault("quote", "-1"))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> parseParameters(String query) {
        var parameters = new HashMap<String, String>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    /// Returns the text of the link.
    @Override
    public String toString() {
        String link =
                SCHEME
                        + "://open?archive="
                        + encoded(archive.toString())
                        + "&article="
                        + encoded(article)
                        + "&id="
                        + id;
        return quoteIndex < 0 ? link : link + "&quote=" + quoteIndex;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
