import type { Words } from "../words";

export const frame: Words["frame"] = {
  name: "Segbook",
  views: "视图",
  tabs: {
    insert: "插入",
    explore: "浏览",
    source: "来源",
    scenarios: "情景",
    whatif: "假设分析",
    checks: "检查",
    share: "共享",
    data: "数据",
    settings: "设置",
  },
  dismiss: "关闭",
  reload: "重新加载",
  tryAgain: "重试",
  viewMissing: (view) => `无法加载“${view}”视图。请检查网络连接后重试；工作簿未受影响。`,
  recalculated: (formulas, sheets) =>
    formulas === 0 ? "此工作簿中没有 SEG 公式。" : `已重新计算 ${sheets} 个工作表中的 ${formulas} 个 SEG 公式。`,
  protectedSheets: (names) => `以下工作表受保护，未作更改：${names}。`,
};
