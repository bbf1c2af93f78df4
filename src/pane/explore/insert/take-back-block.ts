import { changeCells } from "../../../render/office/safe/change-cells";
import { putBackIn } from "../../../render/office/safe/put-back";
import type { WrittenBlock } from "./written-block";

/** How taking back ended: `changed` and `gone` leave everything as it is. */
export type TakenBack = "taken back" | "changed" | "gone";

/** Brings back what stood in the cells of a block, unless somebody wrote into them since or deleted their sheet. */
export const takeBackBlock = ({ cells, before, after }: WrittenBlock): Promise<TakenBack> =>
  changeCells(
    ({ workbook }) => [
      workbook.worksheets
        .getItemOrNullObject(cells.sheet)
        .getRangeByIndexes(cells.row, cells.column, cells.rows, cells.columns),
    ],
    async (context, [now]): Promise<TakenBack> => {
      if (!now) return "gone";
      const isOurs = after.every((row, down) =>
        row.every((own, across) => own === undefined || own === String(now.formulas[down]?.[across])),
      );
      if (!isOurs) return "changed";
      await putBackIn(context, [before]);
      return "taken back";
    },
  );
