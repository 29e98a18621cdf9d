package dev.dateline.ui.quotes;

import dev.dateline.message.Messages;
import dev.dateline.ui.overlay.NamePrompt;
import dev.dateline.ui.overlay.Overlay;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Asks the user which two speakers to compare and shows the comparison. FX thread only.
public final class ComparisonCommands {
    private final Overlay overlay;
    private final Supplier<Optional<String>> currentSpeaker;
    private final Supplier<Stream<String>> suggestions;
    private final BiConsumer<String, String> compare;

    /// @param currentSpeaker returns the speaker to compare with another, if there is one
    /// @param suggestions returns the names of speakers, the most relevant first, with duplicates
    /// @param compare shows two speakers side by side
    public ComparisonCommands(
            Overlay overlay,
            Supplier<Optional<String>> currentSpeaker,
            Supplier<Stream<String>> suggestions,
            BiConsumer<String, String> compare) {
        this.overlay = overlay;
        this.currentSpeaker = currentSpeaker;
        this.suggestions = suggestions;
        this.compare = compare;
    }

    /// Asks for the speaker to compare with the current one, or for both speakers if there is none.
    public void askForSpeakers() {
        currentSpeaker
                .get()
                .ifPresentOrElse(
                        this::askForOther,
                        () ->
                                ask(
                                        Messages.of("compare.first"),
                                        Messages.of("compare.choose"),
                                        this::askForOther));
    }

    private void askForOther(String first) {
        ask(
                Messages.of("compare.other"),
                Messages.of("compare.help", first),
                other -> compare.accept(first, other));
    }

    private void ask(String prompt, String help, Consumer<String> onAccept) {
        Optional<String> current = currentSpeaker.get();
        var names =
                suggestions
                        .get()
                        .distinct()
                        .filter(name -> !Optional.of(name).equals(current))
                        .toList();
        NamePrompt.open(overlay, prompt, help, names, onAccept);
    }
}
