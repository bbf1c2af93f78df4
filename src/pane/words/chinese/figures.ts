import type { Words } from "../words";

export const figures: Words["figures"] = {
  reasons: {
    "not-found": "未知",
    "not-disclosed": "未披露",
    "not-in-dataset": "数据集中没有",
    "did-not-exist": "当时不存在",
    "partly-disclosed": "仅部分披露",
    incomplete: "不完整",
    "structure-changed": "分部结构已变更",
    "not-meaningful": "无意义",
    "no-solution": "无解",
    "bad-argument": "不适用",
    "zero-denominator": "除数为零",
  },
  units: (currency, scale) =>
    `${scale === 1e3 ? "千" : scale === 1e6 ? "百万" : scale === 1e9 ? "十亿" : ""}${currency === "CNY" ? "元人民币" : currency === "USD" ? "美元" : ` ${currency}`}`,
  inEnglish: "以下说明由计算引擎给出，仅有英文：",
  persons: "人",
  rate: "汇率",
  total: "合计",
  byAxis: (path, axis) => `${path}（按${axis}）`,
  axes: {
    company: "公司",
    segment: "分部",
    product: "产品或服务",
    nature: "成本性质",
    function: "职能",
    market: "市场",
  },
  /** Where a figure comes from. */
  source: {
    filing: "申报文件",
    scheme: "分部结构",
    label: "原文名称",
    status: "状态",
    kind: "来源类型",
    title: "页面",
    note: "备注",
  },
  copied: {
    title: "* 二手来源。",
    meaning: (title, filing) =>
      `取自第三方副本（${title}），并非直接读自 ${filing} 原文，可能存在转录错误：使用前请与原文核对。工作表中此类数字以 * 标记。`,
    page: (filing) => `打开 ${filing} 的页面`,
    itsFiling: "申报文件",
    noPage: "数据集未收录该文件的网址。",
    findIt: (terms) => `如需查找，请在美国证券交易委员会 (SEC) 的公开披露系统 EDGAR 中搜索“${terms}”。`,
  },
  opensPage: "在浏览器中打开页面",
  statuses: { disclosed: "已披露", derived: "推算得出" },
};
