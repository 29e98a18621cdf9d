package dev.dateline.cli.manual;

import picocli.CommandLine;

/// The formats of `dateline manual`: a manual page or the completion script of a shell.
public enum ManualFormat {
    MAN,
    BASH,
    ZSH,
    FISH;

    /// Returns the manual page or completion script of a program as text.
    ///
    /// @param root the root command
    public String generate(CommandLine root) {
        return switch (this) {
            case MAN -> ManPage.of(root);
            case BASH -> BashCompletion.of(root);
            case ZSH -> ZshCompletion.of(root);
            case FISH -> FishCompletion.of(root);
        };
    }
}
