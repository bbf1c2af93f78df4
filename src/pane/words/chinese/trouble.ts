import type { Words } from "../words";

const gone = { what: "操作期间有工作表被删除或重命名。", remedy: "请重试。" };
const lacking = { what: "此版本的 Excel 缺少模板所需的功能。", remedy: "请更新 Excel，或使用 Excel 网页版。" };
const notNow = {
  what: "Excel 在工作簿当前状态下不允许此操作。",
  remedy: "请退出特殊视图（分页预览、图表工作表），然后重试。",
};

export const trouble: Words["trouble"] = {
  excel: {
    InvalidOperationInCellEditMode: { what: "正在编辑单元格。", remedy: "请在单元格中按 Enter 或 Esc，然后重试。" },
    AccessDenied: {
      what: "工作簿受保护或以只读方式打开。",
      remedy: "请撤消工作簿结构保护（“审阅”选项卡）或另存可编辑的副本，然后重试。",
    },
    RequestPayloadSizeLimitExceeded: {
      what: "超出 Excel 一次可接受的数据量。",
      remedy: "请选择较少的年份，然后重试。",
    },
    ResponsePayloadSizeLimitExceeded: {
      what: "超出 Excel 一次可返回的数据量。",
      remedy: "请选择较少的年份，然后重试。",
    },
    ItemAlreadyExists: { what: "模板的某个工作表或名称已存在。", remedy: "请重试：下一次将采用下一个可用名称。" },
    ItemNotFound: gone,
    InvalidReference: gone,
    InvalidArgument: { what: "Excel 拒绝了模板的某一部分。", remedy: "请重试；若仍失败，请选择其他年份范围。" },
    ApiNotFound: lacking,
    NotImplemented: lacking,
    UnsupportedOperation: notNow,
    InvalidOperation: notNow,
    OnlySheetsLeft: {
      what: "没有其他可见的工作表，而工作簿至少须保留一个。未移除任何内容。",
      remedy: "请添加工作表或显示隐藏的工作表，然后再次选择“撤消”。",
    },
    InvalidSelection: { what: "所选内容不允许此操作。", remedy: "请选择一个单元格，然后重试。" },
    RequestAborted: { what: "Excel 中止了请求。", remedy: "请重试。" },
    ActivityLimitReached: { what: "Excel 的请求已达上限。", remedy: "请等待一分钟，然后重试。" },
    ServiceNotAvailable: { what: "Excel 服务没有响应。", remedy: "请检查网络连接，然后重试。" },
    HostRestartNeeded: { what: "必须先重新启动 Excel。", remedy: "请保存工作，重新启动 Excel，然后重试。" },
    NoAnswer: {
      what: "Excel 没有响应。",
      remedy: "如果正在编辑单元格，请在其中按 Enter 或 Esc；请检查网络连接，然后重试。",
    },
    GeneralException: { what: "Excel 报告了内部错误。", remedy: "请重试；若仍失败，请保存、关闭并重新打开工作簿。" },
  },
  otherCode: (code) => `Excel 报告了错误（${code}）。`,
  unknown: { what: "写入 Excel 时出现问题。", remedy: "请重试。" },
  sheetsLeft: (names) => `插入失败，且已添加的工作表（${names.join("、")}）未能全部移除。请手动删除。`,
  partMissing: {
    plans: "无法加载加载项中用于生成工作簿的部分。",
    writesFiles: "无法加载加载项中用于写入文件的部分。",
    remedy: "请检查网络连接，然后重试。",
  },
};
