package dev.dateline.ui.shell;

/// The quotation that commands mean, by its article's path and its place there, from 0.
record ChosenQuote(String path, int number) {}
