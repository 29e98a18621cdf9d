package dev.dateline.export.pdf.layout;

import java.util.List;

/// A page with the positions of its blocks.
///
/// @param number the number among the pages of its [Paginator], from 1
public record LaidOutPage(int number, RunningHead runningHead, List<Placement> placements) {
    public LaidOutPage {
        placements = List.copyOf(placements);
    }

    /// The position on a page of a block or of some of its lines.
    ///
    /// @param endLine the index after the last line
    /// @param top the distance from the top of the text area, in points
    public record Placement(
            Block block, int firstLine, int endLine, PageColumn column, float top) {}
}
