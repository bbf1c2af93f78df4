import { pvm as effects } from "../engine/analysis/pvm";
import { isFailure } from "../engine/failure";
import { answerTable } from "./support/answer-table";
import { asMatrix } from "./support/argument";

/**
 * Change of revenue by price, volume and mix, line by line.
 * @remarks Lines with both volumes above zero, V the sum of their volumes: price (p1-p0)v1; volume p0 v0 (V1/V0-1); mix p0 (v1-v0 V1/V0). New lines
 * p1 v1, lost lines -p0 v0. A row per line and a total, which is the change of the sum of price x volume. A line blank in all ranges stays blank; a
 * price without its volume, a volume without its price, a volume below zero and text are #VALUE! naming the line.
 * @category Analysis
 * @see BRIDGE MIX
 * @customfunction PVM
 * @param {any[][]} price0 Prices before, one column or one row
 * @param {any[][]} volume0 Volumes before; blank or 0 with a new line
 * @param {any[][]} price1 Prices after
 * @param {any[][]} volume1 Volumes after; blank or 0 with a lost line, whose price1 is then blank or not read
 * @param {any[][]} [options] headers=0 leaves the header row out
 * @returns {any[][]} A table: price, volume, mix, new, lost, change; the total last
 * @example =SEG.PVM({10;20},{100;50},{11;20},{120;60},"headers=0") -> {120,200,0,0,0,320;0,200,0,0,0,200;120,400,0,0,0,520}
 * @example =SEG.PVM({10;5},{100;40},{10;7},{100;0},"headers=0") -> {0,0,0,0,0,0;0,0,0,0,-200,-200;0,0,0,0,-200,-200}
 */
export function pvm(price0: any[][], volume0: any[][], price1: any[][], volume1: any[][], options?: any[][]): any[][] {
  return answerTable([price0, volume0, price1, volume1], options, ({ headers }) => {
    const [p0, v0, p1, v1] = [asMatrix(price0), asMatrix(volume0), asMatrix(price1), asMatrix(volume1)];
    const lines = effects({ price0: p0, volume0: v0, price1: p1, volume1: v1 });
    if (isFailure(lines)) return lines;
    const rows = lines.map((line) => line && [line.price, line.volume, line.mix, line.added, line.lost, line.change]);
    const names = ["Price", "Volume", "Mix", "New", "Lost", "Change"];
    return [
      ...(headers === false ? [] : [names]),
      ...rows.map((row) => row ?? names.map(() => "")),
      names.map((_, at) => rows.reduce((sum, row) => sum + (row?.[at] ?? 0), 0)),
    ];
  });
}
