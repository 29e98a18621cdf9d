package dev.dateline.index.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Verbs and nouns whose forms follow no rule, one word's forms a line in `irregular-forms.txt`. A
/// form that is also another common word ("found", "left", "rose") is not in it.
final class IrregularForms {
    private static final Map<String, List<String>> FORMS = read();

    private IrregularForms() {}

    /// All forms of the word that `word` is one of; none if it is regular.
    static List<String> of(String word) {
        return FORMS.getOrDefault(word, List.of());
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = IrregularForms.class.getResourceAsStream("irregular-forms.txt")) {
            if (in == null) {
                throw new IllegalStateException("irregular-forms.txt is not there");
            }
            var forms = new HashMap<String, List<String>>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .forEach(line -> line.forEach(form -> forms.put(form, line)));
            return Map.copyOf(forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
