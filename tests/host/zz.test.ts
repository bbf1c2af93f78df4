import { test } from "vitest";
import { startNodeHost } from "../../src/host/node/start-node-host";
test("t", async () => { let t=performance.now(); const h = await startNodeHost({namespace:"SEG", functions:{metadata:{functions:[{id:"X",name:"X",parameters:[{name:"n",type:"number"}]}]}, mappings:{X:(n:number)=>n*2}}}); console.log("start", Math.round(performance.now()-t));
 t=performance.now(); for(let i=0;i<300;i++) await h.Excel.run(async c=>{ const r=c.workbook.worksheets.getItem("Sheet1").getRange("A1"); r.load("address"); await c.sync();}); console.log("ms per run", (performance.now()-t)/300);
 h.host.book.engine.api.getFormula().registerFunction("RAW.X",(x:any)=>(Array.isArray(x)?x[0][0]:x)*2,"r");
 for (const name of ["SEG.X","RAW.X"]) { const tab=name.replace(".","_");
 await h.Excel.run(async c=>{ const s=c.workbook.worksheets.add(tab); s.getRange("A1").values=[[1]]; s.getRangeByIndexes(0,1,1000,10).formulas=Array.from({length:1000},(_, r)=>Array.from({length:10},(__,k)=>`=${name}($A$1+${r*10+k})`)); await c.sync(); });
 t=performance.now(); await h.settle(); console.log(name,"first",Math.round(performance.now()-t));
 for (let i=2;i<6;i++) { await h.Excel.run(async c=>{ c.workbook.worksheets.getItem(tab).getRange("A1").values=[[i]]; await c.sync(); }); t=performance.now(); await h.settle(); console.log(name,"recalc",Math.round(performance.now()-t)); }
 t=performance.now(); await h.Excel.run(async c=>{ const r=c.workbook.worksheets.getItem(tab).getRange("B1:K1000"); r.load("values"); await c.sync(); }); console.log("read 10,000", Math.round(performance.now()-t));
 await h.Excel.run(async c=>{ c.workbook.worksheets.getItem(tab).delete(); await c.sync(); }); await h.settle(); }
}, 60000);
