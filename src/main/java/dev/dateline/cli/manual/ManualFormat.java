package dev.dateline.cli.manual;

import picocli.CommandLine;

/// The forms in which the commands can be described.
public enum ManualFormat {
    MAN,
    BASH,
    ZSH,
    FISH;

    /// The whole text, for the program whose command without a name is `root`.
    public String generate(CommandLine root) {
        return switch (this) {
            case MAN -> ManPage.of(root);
            case BASH -> BashCompletion.of(root);
            case ZSH -> ZshCompletion.of(root);
            case FISH -> FishCompletion.of(root);
        };
    }
}
