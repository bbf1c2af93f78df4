import type { Words } from "../words";

export const share: Words["share"] = {
  needsWorkbook: "冻结需要 Excel 中的工作簿。",
  freezeHead: "冻结公式",
  freezeDoes:
    "冻结会把 SEG 公式变为其显示的值，没有 Segbook 的人也能看到。公式仍保存在工作簿中（不可见），“解冻”可将其恢复。",
  withNotes: "每个单元格的批注会写明其公式；已有批注的单元格保留原批注。",
  withoutNotes:
    "此处不会在单元格上添加批注：演示环境和旧版 Excel 都不允许加载项写入批注。冻结值的出处仍可在“来源”视图中查看，模板的 Sources 工作表也会随文件保存。",
  scope: "冻结范围",
  scopes: { workbook: "整个工作簿", sheet: "当前工作表", selection: "选定的单元格" },
  counting: "正在统计…",
  live: (count, on, scope, frozen) =>
    count === 0
      ? {
          workbook: frozen === 0 ? "此工作簿中没有 SEG 公式。" : `没有未冻结的 SEG 公式：${frozen} 个已冻结。`,
          sheet: "此工作表中没有未冻结的 SEG 公式。",
          selection: "选定的单元格中没有未冻结的 SEG 公式。",
        }[scope]
      : `${scope === "workbook" ? `${on} 个工作表中的 ` : ""}${count} 个公式将变为其值。`,
  freeze: "冻结",
  frozenHead: "已冻结",
  frozen: (count, on, date, dataset) =>
    `${on} 个工作表中已冻结 ${count} 个公式，最近一次于 ${date}，数据集 ${dataset}。`,
  thaw: "解冻",
  edited: (count, cells) => `此后有 ${count} 个公式的位置被改写：${cells}。解冻会保留改写的内容。`,
  overwrite: "解冻并覆盖",
  froze: (count, on) => `已冻结 ${on} 个工作表中的 ${count} 个公式。`,
  nothingFrozen: "没有冻结任何内容。",
  waiting: (count) => `${count} 个公式尚无结果或在此处未知，仍为公式。`,
  guarded: (names) => `以下工作表受保护，未作更改：${names}。`,
  thawed: (count, on) => `已解冻 ${on} 个工作表中的 ${count} 个公式。`,
  nothingThawed: "没有解冻任何内容。",
  differing: (count, cells) => `${count} 个公式现在显示的数字与冻结时不同，因为其引用或数据集已更改：${cells}。`,
  editedKept: (count, cells) => `${count} 个公式的位置已被改写，予以保留：${cells}。`,
  gone: {
    "sheet deleted": (count, cells) => `${count} 个公式所在的工作表已被删除：${cells}。`,
    "cells gone": (count, cells) => `${count} 个公式无法恢复，因为其单元格已被删除或拆开：${cells}。`,
    "source gone": (count, cells) => `${count} 个公式无法恢复，因为其引用的单元格已被删除：${cells}。`,
  },
  andMore: (named, rest) => `${named} 及另外 ${rest} 个`,
  working: "正在写入工作簿",
  cells: (done, total) => `${done} / ${total} 个单元格`,
  cancelling: "正在撤回已写入的内容",
  cancelled: "已取消。工作簿未受影响。",
  trouble: {
    notSaved: { what: "无法将工作簿保存为文件。", remedy: "请重试，或用 Excel 保存 (Ctrl+S)。" },
    partlyDone: (names) =>
      `${names.map((name) => `“${name}”`).join("、")} 的部分单元格未能恢复。工作簿保存了所有公式：请再次选择“冻结”或“解冻”，或使用 Excel 的“撤消”。`,
    figuresDiffer: (sheet) => `工作表“${sheet}”中有一个值与其公式显示的不同，因此没有冻结任何内容。`,
    unreadable: "此工作簿保存了由更高版本 Segbook 冻结的公式。请更新 Segbook 后再解冻；它们保持原样。",
  },
  fileHead: "将此工作簿存为文件",
  fileDoes: "将整个工作簿按当前状态（包括您的所有更改）另存为 .xlsx 文件。",
  fileIsLive: (count) => `其中保留 ${count} 个 Segbook 公式：如读者没有此加载项，请先冻结。`,
  downloadWorkbook: "下载此工作簿",
  noFiles: "此版本的 Excel 不允许加载项读取文件：请用 Excel 保存工作簿 (Ctrl+S)。",
  templateFiles: "如需不含您更改的模板新文件，请在“插入”视图中下载模板。",
  saved: (file) => `${file} 已保存到下载文件夹：此工作簿的当前状态。`,
  reading: "正在读取工作簿",
  bytes: (done, total) => `${Math.round(done / 1024)} / ${Math.round(total / 1024)} KB`,
  cancelledFile: "已取消。未保存任何内容。",
};
