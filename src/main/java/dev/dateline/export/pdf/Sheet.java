package dev.dateline.export.pdf;

import java.util.List;

/// One page as it will be printed. `number` counts from 1 among the sheets of its flow.
record Sheet(int number, RunningHead head, List<Placement> placements) {
    Sheet {
        placements = List.copyOf(placements);
    }

    /// A block, or those of its lines from `from` to before `to`; `top` is its distance from the
    /// top of the text area.
    record Placement(Block block, int from, int to, Column column, float top) {}
}
