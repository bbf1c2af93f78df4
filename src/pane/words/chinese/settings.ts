import type { Words } from "../words";

export const settings: Words["settings"] = {
  language: "语言",
  asExcel: "与 Excel 相同",
  languageNotKept: "浏览器未保存此选择：仅在窗格打开期间有效。",
  cards: "单元格中的来源卡片",
  cardsHint:
    "含 SEG 公式的单元格可打开卡片，显示申报文件、链接和计算过程。此设置随工作簿保存；公式可用 card=on 或 card=off 另行指定。",
  cardsLacking: "此版本的 Excel 不支持单元格中的来源卡片。“来源”视图会显示所选单元格的相同内容。",
  cardsNeedWorkbook: "来源卡片需针对在 Excel 中打开的工作簿设置。",
  cardsNotKept: "Excel 无法将此设置保存到工作簿：仅在窗格打开期间有效。",
  keyboard: "键盘",
  keys: [
    [
      "F6（Excel 网页版为 Ctrl+F6）",
      "切换到 Excel 的下一区域：单元格、此窗格、工作表标签、功能区；加按 Shift 则反向切换",
    ],
    ["Tab、Shift+Tab", "下一个、上一个字段；最后一个之后回到第一个"],
    ["方向键", "在选项卡、列表或模板库中移动"],
    ["Enter", "插入所选模板"],
    ["Esc", "取消正在进行的操作"],
  ],
  about: "关于",
  dataset: (dataset, companies) => `数据集 ${dataset}：${companies}，均取自申报文件`,
  privacy:
    "您输入、选择或打开的任何内容都不会离开本机：数据随加载项提供，除加载项所在的服务器和提供 office.js 的 Microsoft 服务器外，不连接任何其他服务器。",
};
