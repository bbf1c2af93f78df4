import type { Words } from "../words";

export const templates: Words["templates"] = {
  "segment-revenue": {
    title: "分部收入",
    purpose: "按申报的分部或产品列示收入：增长、占比、结构变化、对增长的贡献和集中度，并与报告总额核对",
  },
  "growth-bridge": {
    title: "增长桥",
    purpose: "各分部或产品对总收入逐年变化的影响：金额、对增长的贡献及瀑布图",
  },
  "segment-profitability": {
    title: "分部盈利能力",
    purpose: "按公司披露的口径列示分部利润和利润率，与营业利润核对，并分析利润率变动：比率、结构及其他",
  },
  recast: {
    title: "重述",
    purpose: "各分部或产品收入的首次列报数与最新重述数、两者的差异及所依据的申报文件，以及新旧项目的对应关系",
  },
  "cost-of-revenue": {
    title: "营业成本",
    purpose: "按性质列示营业成本：已披露、由可编辑驱动因素假设、未披露余额，以及毛利和毛利率",
  },
  "scenario-forecast": {
    title: "情景预测",
    purpose: "按分部预测五年：基准、乐观、悲观及自定情景；增长递减、抵销、营业成本和毛利并列比较",
  },
  sensitivity: {
    title: "敏感性分析",
    purpose: "五年预测中各驱动因素对收入或毛利的影响：龙卷风图、双因素表及各因素的盈亏平衡点",
  },
  simulation: {
    title: "模拟",
    purpose: "各驱动因素取概率分布时五年预测的结果：百分位数、概率、直方图及重要驱动因素",
  },
  "peer-compare": {
    title: "同业比较",
    purpose: "两家公司以同一货币并列：总收入、增长和利润率，以及各自的业务，逐年对照",
  },
  "business-model": {
    title: "商业模式",
    purpose: "一页了解业务：概况、价值、客户、变现和成本的文字说明，并附某一年度数据和收入结构",
  },
  "claim-check": {
    title: "陈述核查",
    purpose: "将所引文章的每项陈述与申报文件数据逐一核对：差异、结论、原因和链接",
  },
};
