package dev.dateline.export.pdf;

import java.util.List;

/// How much room blocks take.
final class Heights {
    private static final int FEWEST = 2;

    private Heights() {}

    /// The block at `index`, all that follow it and are kept with the next, and the start of what
    /// they are kept with.
    static float kept(List<Block> blocks, int index) {
        float height = 0;
        for (Block block : blocks.subList(index, blocks.size())) {
            switch (block) {
                case Block.Opening _ -> {
                    return height;
                }
                case Block.Columns _ -> {}
                case Block.Hairline hairline -> height += hairline.after();
                case Block.Caption caption -> height += caption.before() + caption.height();
                case Block.Row row when row.keptWithNext() -> height += row.height() + row.after();
                case Block.Row row -> {
                    return height + row.height();
                }
                case Block.Text text when text.keptWithNext() ->
                        height += text.height() + text.after();
                case Block.Text text -> {
                    return height + Math.min(FEWEST, text.lines().size()) * text.leading();
                }
            }
        }
        return height;
    }

    /// All from `index` to where the columns end.
    static float ofColumns(List<Block> blocks, int index) {
        float height = 0;
        for (Block block : blocks.subList(index, blocks.size())) {
            switch (block) {
                case Block.Columns _ -> {
                    return height;
                }
                case Block.Opening _ -> {}
                case Block.Hairline hairline -> height += hairline.after();
                case Block.Caption caption -> height += caption.before() + caption.height();
                case Block.Row row -> height += row.height() + row.after();
                case Block.Text text -> height += text.height() + text.after();
            }
        }
        return height;
    }
}
