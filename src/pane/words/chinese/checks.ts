import type { Words } from "../words";

export const checks: Words["checks"] = {
  needsWorkbook: "检查结果读自 Excel 中的工作簿。",
  none: "此工作簿没有检查。",
  noneHow: "“插入”视图的模板带有 Checks 工作表，每项检查占一行；其结论显示在这里。",
  verdicts: { ok: "通过", inconclusive: "无法判定", fail: "未通过", unknown: "无结论" },
  all: {
    ok: (checks) => `全部 ${checks} 项检查通过。`,
    inconclusive: (open, checks) => `${checks} 项检查中有 ${open} 项无法判定：缺少数据。没有未通过的检查。`,
    unknown: (open, checks) => `${checks} 项检查中有 ${open} 项没有结论。`,
    fail: (failed, checks) => `${checks} 项检查中有 ${failed} 项未通过。`,
  },
  goTo: (label) => `转到 ${label}`,
  gap: (difference, tolerance) => `差额 ${difference}，容差 ${tolerance}`,
  years: (tested, gaps, failed) => `已检查 ${tested} 年，其中 ${gaps} 年有缺口，${failed} 年未通过`,
  sheetOf: (sheet) => `工作表 ${sheet}`,
  noRows: "此工作表的列标题已更改：只能读取总体结论。",
  gone: (sheet) => `工作表 ${sheet} 已不存在。`,
};
