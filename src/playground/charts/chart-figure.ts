import { createElement, useEffect, useRef, type ComponentType } from "react";
import { chartOption } from "./chart-option";
import { startChart } from "./echarts";
import { ink } from "./ink";
import type { LiveCharts } from "./live-charts";
import { textAlternative } from "./text-alternative";

interface FigureProps {
  readonly data?: { readonly id: string };
}

/** The component the grid floats over the cells: one chart that redraws itself when its cells change. */
export function chartFigure(charts: LiveCharts): ComponentType<FigureProps> {
  return function ChartFigure({ data }: FigureProps) {
    const container = useRef<HTMLDivElement>(null);
    const id = data?.id ?? "";
    useEffect(() => {
      const box = container.current;
      if (!box) return;
      const chart = startChart(box);
      let drawn = "";
      const draw = () => {
        const view = charts.source.view(id);
        if (!view) return;
        const state = JSON.stringify([view, charts.dark, box.clientWidth]);
        if (state === drawn) return; // most recalculations leave a chart as it is
        drawn = state;
        chart.setOption(chartOption(view, ink(charts.dark), box.clientWidth), { notMerge: true });
        box.setAttribute("aria-label", textAlternative(view));
        box.dataset["drawn"] = String(Number(box.dataset["drawn"] ?? 0) + 1);
      };
      const stop = charts.onChange(draw);
      const sized = new ResizeObserver(() => {
        if (box.clientWidth === 0 || box.clientHeight === 0) return;
        chart.resize();
        draw();
      });
      sized.observe(box);
      draw();
      return () => {
        stop();
        sized.disconnect();
        chart.dispose();
      };
    }, [id]);
    return createElement("div", { ref: container, className: "chart", role: "img", "data-chart": id });
  };
}
