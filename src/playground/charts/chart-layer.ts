import { DrawingTypeEnum } from "@univerjs/core";
import type { IDrawingJsonUndo1 } from "@univerjs/drawing";
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  type ISheetDrawing,
} from "@univerjs/sheets-drawing";
import type { GridEngine } from "../../host/grid/grid-engine";
import { chartFigure } from "./chart-figure";
import type { ChartBox, LiveCharts, PlacedChart } from "./live-charts";
import { sheetAnchor } from "./sheet-anchor";

const component = "chart";

/**
 * Keeps one floating figure per chart of the workbook, on its sheet and at its cells. Figures are a picture of the
 * host's charts, so they are placed past the undo stack: undoing an insertion must not stop at each picture.
 */
export class ChartLayer {
  readonly #engine: GridEngine;
  readonly #charts: LiveCharts;
  readonly #placed = new Map<string, PlacedChart>();

  constructor(engine: GridEngine, charts: LiveCharts) {
    this.#engine = engine;
    this.#charts = charts;
    engine.api.registerComponent(component, chartFigure(charts));
    charts.onChange(() => this.#reconcile());
  }

  #reconcile(): void {
    const wanted = new Map(this.#charts.source.charts().map((chart) => [chart.id, chart]));
    for (const [id, { sheetId }] of this.#placed) {
      const now = wanted.get(id);
      const there = this.#drawings.getDrawingByParam(this.#search(sheetId, id));
      if (now && there && sameBox(this.#placed.get(id)?.box, now.box)) continue;
      if (there) this.#apply(sheetId, [there], DrawingApplyType.REMOVE);
      this.#placed.delete(id);
    }
    for (const chart of wanted.values()) {
      if (this.#placed.has(chart.id)) continue;
      const kept = this.#drawings.getDrawingByParam(this.#search(chart.sheetId, chart.id)); // of the page before it was loaded anew
      if (kept) this.#apply(chart.sheetId, [kept], DrawingApplyType.REMOVE);
      this.#apply(chart.sheetId, [this.#drawing(chart)], DrawingApplyType.INSERT);
      this.#placed.set(chart.id, chart);
    }
  }

  #drawing({ id, sheetId, box }: PlacedChart): ISheetDrawing {
    const anchor = sheetAnchor(this.#engine, sheetId, box);
    return {
      ...this.#search(sheetId, id),
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: component,
      sheetTransform: anchor,
      axisAlignSheetTransform: anchor,
      transform: { ...box },
      data: { id },
      allowTransform: false,
    };
  }

  #apply(sheetId: string, drawings: ISheetDrawing[], type: DrawingApplyType): void {
    const insert = type === DrawingApplyType.INSERT;
    const batch = insert ? this.#drawings.getBatchAddOp(drawings) : this.#drawings.getBatchRemoveOp(drawings);
    const { redo, objects } = batch as IDrawingJsonUndo1; // declared unknown, made as this
    this.#engine.api.syncExecuteCommand(SetDrawingApplyMutation.id, {
      unitId: this.#unitId,
      subUnitId: sheetId,
      op: redo,
      objects,
      type,
    });
  }

  #search(subUnitId: string, drawingId: string) {
    return { unitId: this.#unitId, subUnitId, drawingId };
  }

  get #unitId(): string {
    return this.#engine.api.getActiveWorkbook()?.getId() ?? "";
  }

  get #drawings(): ISheetDrawingService {
    return this.#engine.univer.__getInjector().get(ISheetDrawingService);
  }
}

const sameBox = (one: ChartBox | undefined, other: ChartBox): boolean =>
  one?.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height;
