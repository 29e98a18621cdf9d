package dev.dateline.dossier;

import java.util.List;

/// The size and the omissions of a finished export.
///
/// @param pages the number of pages; 0 if the format has no pages
/// @param omissions sentences about what was left out or could not be shown
public record ExportReport(int articles, int quotes, int pages, List<String> omissions) {
    public ExportReport {
        omissions = List.copyOf(omissions);
    }
}
