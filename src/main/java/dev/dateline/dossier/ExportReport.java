package dev.dateline.dossier;

import java.util.List;

/// What an export wrote: articles and quotations counted, pages (0 where the format has none), and
/// in plain sentences what was left out or could not be shown.
public record ExportReport(int articles, int quotes, int pages, List<String> omissions) {
    public ExportReport {
        omissions = List.copyOf(omissions);
    }
}
