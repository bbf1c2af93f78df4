import type { Words } from "../words";

const gone = (inserted: number) => `插入的 ${inserted} 个工作表已被删除。`;

export const insert: Words["insert"] = {
  company: "公司",
  template: "模板",
  insert: "插入",
  download: "下载模板",
  waiting: {
    waiting: "正在连接 Excel…",
    elsewhere: "插入需要在 Excel 中打开工作簿。",
    absent: "插入需要在 Excel 中打开工作簿。",
    excel: "",
  },
  notPictured: "无法加载模板图片。请检查网络连接后重试。",
  notKept: "此工作簿未保存您的选择：Excel 无法写入。选择仅在窗格打开期间有效。",
  titled: (template, company) => `${company}：${template}`,
  doing: { insertion: "正在插入", download: "正在准备" },
  preparing: { insertion: "正在准备工作表", download: "正在准备文件" },
  steps: {
    adding: () => "正在添加工作表",
    contents: (sheet) => `数据与公式：${sheet}`,
    looks: (sheet) => `格式与图表：${sheet}`,
    done: () => "完成",
  },
  count: (done, total) => `${done} / ${total}`,
  cancel: "取消",
  cancelling: "正在撤回已写入的内容",
  cancelled: "已取消。工作簿未受影响。",
  inserted: (all, left) => `已插入 ${all} 个工作表${left < all ? `，目前还有 ${left} 个` : ""}`,
  sheetsOf: (title, names) => `${title}：${names.join("、")}`,
  again: "相同内容此前已插入过。“撤消”只移除本次插入的内容。",
  goTo: "转到",
  undo: "撤消",
  notDone: {
    insertion: (title) => `未插入：${title}`,
    download: (title) => `未下载：${title}`,
    standing: (title) => title,
  },
  untouched: "工作簿未受影响。",
  gone,
  removed(inserted, removed) {
    if (removed === 0) return gone(inserted);
    const missing = inserted - removed;
    return `已移除 ${removed} 个工作表${missing === 0 ? "" : `；插入的 ${inserted} 个中有 ${missing} 个此前已被删除`}。`;
  },
  saved: (file) => `已将此处所选的模板作为新文件 ${file} 保存到下载文件夹。要保存含您更改的工作簿，请使用“共享”。`,
  notWritten: { what: "无法写入文件。", remedy: "请选择较少的年份，然后重试。" },
};
