package dev.dateline.ui.overlay;

import dev.dateline.ui.fx.control.Nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Asks for a name, which is either selected from a list or typed.
///
/// Typing filters the list; the typed text is its last row. Page Up and Page Down move the
/// selection by a page, and Up moves it from the first row to the last.
public final class NamePrompt {
    private NamePrompt() {}

    /// Shows the prompt in an overlay.
    ///
    /// @param names in the order in which they are listed
    /// @param onAccept receives the chosen name, on the FX thread
    public static void open(
            Overlay overlay,
            String prompt,
            String help,
            List<String> names,
            Consumer<String> onAccept) {
        List<String> known = List.copyOf(names);
        var sheet =
                new FilteredListPrompt<String>(
                        overlay, prompt, typed -> matches(known, typed), onAccept);
        sheet.field().setAccessibleText(prompt + ". " + help);
        sheet.list().setAccessibleText(prompt);
        sheet.bindPageKeys();
        sheet.show(Nodes.wrappedLabel(help, "dl-muted"));
    }

    /// Returns the names that contain the typed text, ignoring case, followed by the text itself.
    ///
    /// Names with a word that starts with the text come before the other names. The text is left
    /// out if it is empty or one of the names.
    private static List<String> matches(List<String> names, String typed) {
        String text = typed.strip();
        String lowerText = text.toLowerCase(Locale.ROOT);
        var matches = new ArrayList<String>();
        var containing = new ArrayList<String>();
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith(lowerText) || lower.contains(" " + lowerText)) {
                matches.add(name);
            } else if (lower.contains(lowerText)) {
                containing.add(name);
            }
        }
        matches.addAll(containing);
        if (!text.isEmpty() && !names.contains(text)) {
            matches.add(text);
        }
        return matches;
    }
}
