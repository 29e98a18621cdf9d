package dev.dateline.ui.window;

import dev.dateline.ui.archive.AsOfBar;
import dev.dateline.ui.archive.ProblemsPane;
import dev.dateline.ui.dossier.DossierPane;
import dev.dateline.ui.search.ResultList;
import dev.dateline.ui.search.box.SearchBox;
import dev.dateline.ui.search.facet.FacetPane;
import dev.dateline.ui.search.timeline.TimelineStrip;

/// The views of a window that commands focus, scroll or change.
///
/// @param frame holds the reading pane, the columns and the overlay
/// @param columns fills the columns beside the text
public record WindowViews(
        WindowFrame frame,
        SearchBox searchBox,
        FacetPane facets,
        ResultList results,
        MiddleColumn middle,
        DossierPane dossier,
        TimelineStrip timeline,
        AsOfBar asOfBar,
        ProblemsPane problems,
        DeferredColumns columns) {}
