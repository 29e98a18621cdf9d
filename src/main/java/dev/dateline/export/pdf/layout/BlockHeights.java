package dev.dateline.export.pdf.layout;

import java.util.List;

/// How much room blocks take.
final class BlockHeights {
    private static final int MIN_LINES_TOGETHER = 2;

    private BlockHeights() {}

    /// The block at `index`, all that follow it and are kept with the next, and the start of what
    /// they are kept with.
    static float keptTogether(List<Block> blocks, int index) {
        float height = 0;
        for (Block block : blocks.subList(index, blocks.size())) {
            switch (block) {
                case Block.ItemStart _ -> {
                    return height;
                }
                case Block.ColumnBoundary _ -> {}
                case Block.Hairline hairline -> height += hairline.spaceAfter();
                case Block.Caption caption -> height += caption.spaceBefore() + caption.height();
                case Block.Row row when row.keepWithNext() ->
                        height += row.height() + row.spaceAfter();
                case Block.Row row -> {
                    return height + row.height();
                }
                case Block.Text text when text.keepWithNext() ->
                        height += text.height() + text.spaceAfter();
                case Block.Text text -> {
                    return height
                            + Math.min(MIN_LINES_TOGETHER, text.lines().size()) * text.leading();
                }
            }
        }
        return height;
    }

    /// All from `index` to where the columns end.
    static float untilColumnBoundary(List<Block> blocks, int index) {
        float height = 0;
        for (Block block : blocks.subList(index, blocks.size())) {
            switch (block) {
                case Block.ColumnBoundary _ -> {
                    return height;
                }
                case Block.ItemStart _ -> {}
                case Block.Hairline hairline -> height += hairline.spaceAfter();
                case Block.Caption caption -> height += caption.spaceBefore() + caption.height();
                case Block.Row row -> height += row.height() + row.spaceAfter();
                case Block.Text text -> height += text.height() + text.spaceAfter();
            }
        }
        return height;
    }
}
