package dev.dateline.export.pdf.layout;

import java.util.List;

/// One page as it will be printed. `number` counts from 1 among the sheets of its flow.
public record LaidOutPage(int number, RunningHead runningHead, List<Placement> placements) {
    public LaidOutPage {
        placements = List.copyOf(placements);
    }

    /// A block, or those of its lines from `from` to before `to`; `top` is its distance from the
    /// top of the text area.
    public record Placement(
            Block block, int firstLine, int endLine, PageColumn column, float top) {}
}
