package dev.dateline.app;

/// Starts Dateline.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        System.exit(args.length);
    }
}
