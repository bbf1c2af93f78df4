import { mostOfOwn } from "../../../plan/request/own-faults";
import type { Words } from "../words";

export const choices: Words["choices"] = {
  own: "我自己的公司",
  breakDown: "拆分方式",
  axes: { segment: "按分部", product: "按产品或服务类型" },
  currency: "货币",
  scale: "单位",
  scales: { 1: "基本单位", 1e3: "千", 1e6: "百万", 1e9: "十亿" },
  amounts: { 1: "", 1e3: "（千）", 1e6: "（百万）", 1e9: "（十亿）" },
  year: "年度",
  from: "起始年度",
  to: "截止年度",
  noYears: "没有申报文件披露此模板所示的内容。",
  figuresAs: "数据形式",
  modes: { live: "实时公式", portable: "静态数值" },
  modeHints: {
    live: "SEG 公式：更改年度或分部后自动更新。",
    portable: "只含数值及其来源：无需 Segbook 即可打开。",
  },
  whichFigures: "采用哪些数据",
  basis: "口径",
  basisHint: "后续申报文件会重述以前年度。",
  latest: "最新申报文件（经重述）",
  first: "首次申报文件",
  structure: "分部结构",
  everyStructure: "期间内的所有结构",
  compareWith: "对比公司",
  sideBySide: "年度对应方式",
  aligns: { overlap: "按重叠最多的期间", label: "按同名年度" },
  beside: (peer, its, years) => `${peer} ${its} 与 ${years} 并列。`,
  and: (names) => names.join("与"),
  exchangeRate: "汇率",
  filingsRate: "申报文件所用汇率",
  ownRate: "自定汇率",
  asTranslated: "各年度按其申报文件所用的汇率折算。",
  rateUnit: (currency, target) => `1 ${target} 兑 ${currency}`,
  rateWrong: "请输入大于零的数字，例如 7.1。",
  rateNeeded: "请输入大于零的汇率，例如 7.1。",
  nothingStated: "没有申报文件披露此模板所示的内容。请选择其他公司、申报文件或分部结构。",
  noRate: (range) => `没有申报文件给出 ${range} 的汇率：请自行输入。`,
  noRateFor: (years) => `没有申报文件给出 ${years.join("、")} 的汇率：请为整个期间输入汇率，或不选这些年度。`,
  missing: { not_disclosed: "未披露", not_in_dataset: "不在数据集中", did_not_exist: "当时不存在" },
  notStatedIn: (filing) => `${filing} 中未列示`,
  inPart: (filing) => (filing === "" ? "仅有部分项目" : `${filing} 中仅有部分项目`),
  open: (parts) =>
    `${parts.map(({ years, why }) => `${years.join("、")}：${why}`).join("；")}。依赖这些数据的数值显示为 n/d。`,
  openChecks: (count) => `有 ${count} 项检查无法得出 OK。`,
  startIn: (year) => `从 ${year} 开始`,
  takeRange: (range) => `改选 ${range}`,
  formMissing: "自有公司的表单未能加载。请关闭此窗格后重新打开。",
  name: "名称",
  lines: { segment: "分部，每行一个", line: "项目，每行一个", claim: "陈述，每行一个" },
  firstYear: "首年",
  lastYear: "末年",
  yearEnd: "财年结束月份",
  months: ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"],
  ownFault(fault, what) {
    const lines = { segment: "分部", line: "项目", claim: "陈述" }[what] ?? "项目";
    switch (fault.is) {
      case "name":
        return `公司名称不能为空，且最多 ${mostOfOwn.letters} 个字符。`;
      case "currency":
        return `货币为三个大写字母，例如 EUR，而不是“${fault.typed}”。`;
      case "year end":
        return `财年结束月份为 1 到 12，而不是 ${fault.typed}。`;
      case "no line":
        return `请至少填写一个${lines}。`;
      case "too many lines":
        return `${fault.count} 个${lines}太多：最多 ${mostOfOwn.lines} 个。`;
      case "long line":
        return `“${fault.line.slice(0, 20)}…”作为${lines}名称太长：最多 ${mostOfOwn.letters} 个字符。`;
      case "blank line":
        return `有一个${lines}没有名称。`;
      case "reserved line":
        return `“${fault.line}”是工作簿自带的项目：只需填写${lines}。`;
      case "line twice":
        return `“${fault.line}”出现了两次。每个${lines}需要不同的名称。`;
      case "year":
        return `请填写年度，例如 2021 或 FY2021，而不是“${fault.typed}”。`;
      case "too many years":
        return `${fault.count} 个年度太多：最多 ${mostOfOwn.years} 个。`;
    }
  },
  typedHint: "数据填入黄色单元格后，公式、检查和图表随之更新。",
};
