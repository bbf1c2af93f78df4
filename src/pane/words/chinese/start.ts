import type { Words } from "../words";

export const start: Words["start"] = {
  officeAbsent: {
    title: "Segbook 无法连接 Excel",
    text: "Microsoft 的脚本 office.js 未能加载。请检查网络连接，并确认 appsforoffice.microsoft.com 未被阻止，然后重新加载。工作簿未受影响。",
  },
  outsideExcel: {
    title: "Segbook 在 Excel 之外打开",
    text: "您可以随意浏览；要插入模板，请在 Excel 中打开工作簿，然后在“Segbook”选项卡上选择“Insert template”。",
  },
};
