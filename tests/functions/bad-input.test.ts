import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { evaluate, startFunctions } from "./start-functions";

/** formula, error, words of its sentence */
const table: [string, string, string][] = [
  ['=SEG.GET("BABBA","Cloud","FY2022")', "#N/A", 'No company "BABBA". Did you mean "BABA"? Known: BABA, AMZN.'],
  ['=SEG.GET("","Cloud","FY2022")', "#VALUE!", "A company is missing"],
  ['=SEG.GET("BABA","Claud","FY2022")', "#N/A", 'Did you mean "Cloud"?'],
  ['=SEG.GET("BABA","Others","FY2019")', "#VALUE!", '"Core commerce > Others"'],
  [
    '=SEG.GET("BABA","Core commerce","FY2022")',
    "#N/A",
    "is a line of four segments; BABA FY2022 is stated in seven segments",
  ],
  ['=SEG.GET("BABA","Cloud","FY22")', "#VALUE!", '"FY22" is not a period'],
  ['=SEG.GET("BABA","Cloud",12)', "#VALUE!", '"12" is not a period'],
  ['=SEG.GET("BABA","Cloud","FY2035")', "#N/A", "not in the dataset, which has BABA FY2014 to FY2026"],
  ['=SEG.GET("BABA","Cloud","H1FY2022")', "#N/A", "not in the dataset"],
  ['=SEG.GET("BABA","Cloud","H1FY2030")', "#N/A", "Halves and quarters there: H1FY2020"],
  ['=SEG.GET("BABA","Cloud","FY2022","revenu")', "#N/A", 'No metric "revenu" in BABA. Did you mean "revenue"?'],
  ['=SEG.GET("BABA","Cloud","FY2022",,"curency=USD")', "#VALUE!", 'No option "curency". Did you mean "currency"?'],
  [
    '=SEG.GET("BABA","Cloud","FY2022",,"currency=EUR")',
    "#VALUE!",
    'Option currency takes reporting, CNY, RMB, USD, not "EUR"',
  ],
  ['=SEG.GET("BABA","Cloud","FY2022",,"currency")', "#VALUE!", 'has no "="'],
  ['=SEG.GET("BABA","Cloud","FY2022",,"fx=-1")', "#VALUE!", "a number above 0"],
  [
    '=SEG.GET("BABA","Cloud","FY2022",,"basis=20-F FY2032")',
    "#VALUE!",
    'a filing of BABA, not "20-F FY2032". Did you mean "20-F FY20',
  ],
  [
    '=SEG.GET("BABA","Cloud","FY2022",,"scheme=sevn segments")',
    "#VALUE!",
    'has no scheme "sevn segments". Did you mean "seven segments"?',
  ],
  ['=SEG.GET("BABA","Cloud","FY2022",,"scheme=all")', "#VALUE!", "scheme=all is for tables"],
  ['=SEG.GET("AMZN","AWS","FY2022",,"currency=CNY")', "#N/A", "Give one: fx="],
  ['=SEG.GET({"BABA","AMZN","BABA"},"Total",{"FY2021","FY2022"})', "#VALUE!", "Ranges do not fit: 1 x 3"],
  ['=SEG.GET(NA(),"Cloud","FY2022")', "#N/A", ""],
  ['=SEG.GET("BABA",1/0,"FY2022")', "#DIV/0!", ""],
  ['=SEG.GET("AMZN","AWS","FY2020")', "#N/A", "is not in the dataset: not found"],
  [
    '=SEG.GET("BABA","Cloud","FY2022","cost_of_revenue")',
    "#N/A",
    "not disclosed: cost of revenue is not reported by segment",
  ],
  ['=SEG.GET("AMZN","AWS","FY2022","adjusted_ebita")', "#N/A", "did not exist: Amazon does not report it"],
  [
    '=SEG.COST("BABA","Content acquisition","FY2022")',
    "#N/A",
    "Only a part of BABA cost of revenue Content acquisition FY2022 is disclosed",
  ],
  [
    '=SEG.MARGIN("BABA","Cloud","FY2022","profitt")',
    "#VALUE!",
    "Profit takes gross, operating, ebita, net, net_shareholders",
  ],
  ['=SEG.MARGIN("BABA","Cloud","FY2022","gross")', "#N/A", "not disclosed"],
  ['=SEG.GROWTHRATE("BABA","Cloud","FY2022",,,"currency=USD")', "#VALUE!", "refused over time"],
  [
    '=SEG.GROWTHRATE("AMZN","International","FY2023",,"operating_income")',
    "#N/A",
    "Not meaningful: growth from FY2022",
  ],
  ['=SEG.SOURCE("BABA","Cloud","FY2022",,"titel")', "#VALUE!", 'Did you mean "title"?'],
  ['=SEG.EXPLAIN("shar","BABA","Cloud","FY2022")', "#N/A", 'Did you mean "share"?'],
  ['=SEG.CHECK("BABA","FY2022","sum")', "#VALUE!", "What takes segments, gross, shares"],
  ['=SEG.VERSION("x")', "#VALUE!", "What takes dataset, hash or build"],
  ['=SEG.GRID("BABA",,"FY2022:FY2018")', "#VALUE!", 'runs backwards. Write "FY2018:FY2022"'],
  ['=SEG.WHATIF("BABA","Cloud","FY2022",3000)', "#VALUE!", 'write "+3000" for money'],
  ['=SEG.WHATIF("BABA","Cloud","FY2022","3000")', "#VALUE!", "could be money or a share"],
  ['=SEG.WHATIF("BABA","Cloud","FY2022","plus ten")', "#VALUE!", "is not a change"],
  ['=SEG.WHATIF("BABA","Cloud","FY2022","=-80000")', "#VALUE!", "would fall below zero"],
  ['=SEG.WHATIF("BABA",{"Cloud";"Cloud"},"FY2022",{0.1;0.1})', "#VALUE!", "stands twice"],
  ['=SEG.WHATIF("BABA",{"China commerce";"China commerce retail"},"FY2022",{0.1;0.1})', "#VALUE!", "is a part of"],
  ['=SEG.WHATIF("BABA",{"Cloud";"Cainiao"},"FY2022",0.1)', "#VALUE!", "2 segments and 1 changes"],
  ['=SEG.WHATIF("BABA","Cloud","FY2022",0.1,"profit")', "#VALUE!", "Output takes revenue"],
  [
    '=SEG.SCENARIO({"driver","Base","Bull";"growth",0.1,""},"Bear","growth")',
    "#N/A",
    'No scenario "Bear" in the table',
  ],
  ['=SEG.SCENARIO({"driver","Base","Bull";"growth",0.1,""},"Bull","growht")', "#N/A", 'Did you mean "growth"?'],
  [
    '=SEG.SCENARIO({"driver","Base","Bull";"inherits","","Bull";"growth",0.1,""},"Bull","growth")',
    "#VALUE!",
    "inherit in a circle",
  ],
  [
    '=SEG.SCENARIO({"driver","Base","Bull";"growth","",""},"Bull","growth")',
    "#N/A",
    "is blank in Bull and in all it inherits from",
  ],
  ['=SEG.MIXSHIFT("BABA","Cloud","FY2022",,,"currency=USD")', "#VALUE!", "refused over time"],
  ['=SEG.MIXSHIFT("BABA","Clod","FY2022")', "#N/A", 'Did you mean "Cloud"?'],
  ['=SEG.MIXSHIFT("BABA","Total","FY2022",,,"denominator=segments")', "#VALUE!", "needs a segment or product"],
  ['=SEG.MIXSHIFT("BABA","Cloud",NA())', "#N/A", ""],
  ['=SEG.CONTRIBUTION("BABA","Cloud","FY2022","FY")', "#VALUE!", '"FY" is not a period'],
  ['=SEG.CONTRIBUTION("BABA","Cloud","FY2021","H1FY2021")', "#VALUE!", "are not of one length"],
  ['=SEG.CONTRIBUTION("BABA","Cloud","FY2022","FY2021","revenu")', "#N/A", 'Did you mean "revenue"?'],
  ['=SEG.CONTRIBUTION("BABBA","Cloud","FY2022")', "#N/A", 'Did you mean "BABA"?'],
  ['=SEG.CONTRIBUTION("AMZN","AWS","FY2020")', "#N/A", "is not in the dataset: not found"],
  ['=SEG.CONTRIBUTION("AMZN","Advertising services","FY2021","FY2018")', "#N/A", "not disclosed: part of Other"],
  ['=SEG.CAGR("BABA","Cloud","FY2020","FY2020")', "#VALUE!", "CAGR needs a later year than FY2020"],
  ['=SEG.CAGR("BABA","Cloud","H1FY2020","H1FY2021")', "#VALUE!", "CAGR takes fiscal years"],
  ['=SEG.CAGR("BABA","Cloud","","FY2021")', "#VALUE!", "The first period is missing"],
  ['=SEG.CAGR("BABA","Cloud","FY2016","FY2026")', "#N/A", "Structure changed: four segments FY2016"],
  [
    '=SEG.CAGR("AMZN","International","FY2022","FY2024","operating_income")',
    "#N/A",
    "Not meaningful: CAGR over FY2022",
  ],
  ['=SEG.CAGR(1/0,"Cloud","FY2020","FY2021")', "#DIV/0!", ""],
  ['=SEG.HHI("AMZN","FY2020","axis=product")', "#N/A", "rounded to billions only"],
  ['=SEG.HHI("AMZN","FY2022","axis=market")', "#VALUE!", "stand on axis segment or product"],
  ['=SEG.HHI("BABA","FY2022","level=all")', "#VALUE!", "would count lines twice"],
  ['=SEG.HHI({"BABA";"AMZN";"BABA"},{"FY2021";"FY2022"})', "#VALUE!", "Ranges do not fit"],
  ['=SEG.BRIDGE("BABA","FY2021","FY2022",,"currency=USD")', "#VALUE!", "refused over time"],
  ['=SEG.BRIDGE("BABA","FY2023","FY2024")', "#N/A", "Structure changed: seven segments FY2023, four groups FY2024"],
  ['=SEG.BRIDGE("BABA","FY2021","FY2022","cost_of_revenue")', "#N/A", "cost of revenue is not reported by segment"],
  ['=SEG.BRIDGE("BABA","FY2021","FY2022",,"basis=20-F FY2023")', "#N/A", "not stated there: Cainiao, Cloud"],
  ['=SEG.BRIDGE("BABA","FY2021","FY2022",,"scheme=four segments")', "#N/A", "did not exist"],
  ['=SEG.BRIDGE("BABA","FY2021","FY2022",,"scheme=all")', "#VALUE!", "scheme=all is for tables"],
  ['=SEG.BRIDGE("BABA","FY2012","FY2013")', "#N/A", "which has BABA FY2014 to FY2026"],
  ['=SEG.BRIDGE("BABA",1/0,"FY2022")', "#DIV/0!", ""],
  ['=SEG.BRIDGE("BABA","FY2021","")', "#VALUE!", "The last period is missing"],
  ['=SEG.MARGINBRIDGE("BABA","FY2023","FY2024")', "#N/A", "A margin bridge needs one structure"],
  [
    '=SEG.MARGINBRIDGE("BABA","FY2019","FY2020")',
    "#N/A",
    "adjusted EBITA by four segments FY2020 is not in the dataset",
  ],
  ['=SEG.MARGINBRIDGE("AMZN","FY2021","FY2022","currency=CNY")', "#VALUE!", "refused over time"],
  ['=SEG.MARGINBRIDGE("AMZ","FY2021","FY2022")', "#N/A", 'Did you mean "AMZN"?'],
  ['=SEG.PERIODEND("BABA","FY22")', "#VALUE!", '"FY22" is not a period'],
  ['=SEG.PERIODEND("","FY2022")', "#VALUE!", "A company is missing"],
  ['=SEG.FXRATE("EUR","CNY","BABA","FY2022")', "#VALUE!", 'A currency is CNY, RMB, USD, not "EUR"'],
  ['=SEG.FXRATE("USD","CNY","BABA","FY2014")', "#N/A", "its filings do FY2015 to FY2026"],
  ['=SEG.FXRATE("USD","CNY","AMZN","FY2022")', "#N/A", "its filings translate nothing"],
  ['=SEG.MIX({"a";2})', "#VALUE!", 'row 1, column 1 holds "a", which is not a number'],
  ["=SEG.MIX({1;TRUE})", "#VALUE!", "row 2, column 1 holds TRUE"],
  ["=SEG.MIX({5;-5})", "#DIV/0!", ""],
  ['=SEG.MIX({"";""})', "#VALUE!", "Values holds no number"],
  ["=SEG.MIX(NA())", "#N/A", ""],
  ['=SEG.PARETO({"a";"b"},{1;2;3})', "#VALUE!", "2 labels and 3 values"],
  ['=SEG.PARETO({"a";"b"},{1;-2})', "#N/A", "Not meaningful: a cumulative share over b -2"],
  ['=SEG.PARETO({"a";"b"},{1;"x"})', "#VALUE!", 'row 2, column 1 holds "x"'],
  ['=SEG.PARETO({"a","b";"c","d"},{1,2;3,4})', "#VALUE!", "Give one column, or one row"],
  ['=SEG.PARETO({"a";"b"},{1;2},"header=0")', "#VALUE!", 'Did you mean "headers"?'],
  ["=SEG.PVM({10;20},{100;50;2},{11;20},{120;60})", "#VALUE!", "Ranges do not fit: 2, 3, 2, 2 cells"],
  ['=SEG.PVM({10;""},{100;5},{11;20},{120;60})', "#VALUE!", "Line 2 has a volume0 but no price0"],
  ['=SEG.PVM({10;20},{100;5},{11;20},{120;""})', "#VALUE!", "Line 2 has a price1 but no volume1"],
  ["=SEG.PVM({10;2},{100;-5},{11;20},{120;60})", "#VALUE!", "volume0 below zero (-5)"],
  ['=SEG.PVM({10;"x"},{100;5},{11;20},{120;60})', "#VALUE!", 'price0: row 2, column 1 holds "x"'],
  ["=SEG.PVM(10,1/0,11,120)", "#DIV/0!", ""],
  ['=SEG.EXPLAIN("cagr","BABA","Cloud","FY2022")', "#VALUE!", 'write the period as "FY2018:FY2022"'],
  ['=SEG.EXPLAIN("bridg","BABA","Total","FY2022")', "#N/A", 'Did you mean "bridge"?'],
  ['=SEG.CALC("cloud*(1+grwth)",{"cloud","growth"},{2,0.1})', "#N/A", 'Unknown name "grwth". Did you mean "growth"?'],
  ['=SEG.CALC("averge(a)",{"a"},{1})', "#VALUE!", 'No function "averge".'],
  ['=SEG.CALC("a+b",{"a","b"},{1,""})', "#N/A", '"b" has no value; a blank is not zero'],
  ['=SEG.CALC("a+b",{"a","b"},{1,"two"})', "#VALUE!", '"b" is no number: "two"'],
  ['=SEG.CALC("a+b",{"a","b"},1)', "#VALUE!", "2 names and 1 values"],
  ['=SEG.CALC("a",{"Gross margin","gross_margin"},{1,2})', "#VALUE!", "are one name, gross_margin"],
  [
    '=SEG.CALC("a",{"R&D"},{1})',
    "#VALUE!",
    '"R&D" is no name: letters, digits and _, with no digit first. "r_d" would do',
  ],
  ['=SEG.CALC("max",{"max"},{1})', "#VALUE!", '"max" is a word of the formula language'],
  ['=SEG.CALC("a",{"a",""},{1,2})', "#VALUE!", "Value 2 has no name"],
  ['=SEG.CALC("a/b",{"a","b"},{1,0})', "#DIV/0!", ""],
  ['=SEG.CALC("a/b",{"a","b"},{1,#N/A})', "#N/A", ""],
  ['=SEG.CALC("sqrt(a)",{"a"},{-1})', "#N/A", "Not meaningful: sqrt(-1) is no finite number"],
  ['=SEG.CALC("a=2",{"a"},{1})', "#VALUE!", 'Write "==" to compare'],
  ['=SEG.CALC("a*",{"a"},{1})', "#VALUE!", "cannot be read at its end: a name or a number is missing"],
  ['=SEG.CALC("",{"a"},{1})', "#VALUE!", "The formula is empty"],
  ['=SEG.CALC("a",A1000:GR2000,A1000:GR2000)', "#VALUE!", "At most 1000 names"],
  [
    '=SEG.PROJECTION({1,2},3,"fad")',
    "#VALUE!",
    'Method takes cagr, linear, fade, damped, hold, not "fad". Did you mean "fade"?',
  ],
  ["=SEG.PROJECTION({1,2},0)", "#VALUE!", "Horizon is a whole number of periods from 1 to 100"],
  ['=SEG.PROJECTION({1,2},"three")', "#VALUE!", "Horizon is a whole number"],
  ['=SEG.PROJECTION({1,"",2},3)', "#N/A", "value 2 of the history is blank"],
  ['=SEG.PROJECTION({1,"n/d",2},3)', "#VALUE!", "Value 2 of the history is no number"],
  ["=SEG.PROJECTION({1,#N/A,2},3)", "#N/A", ""],
  ["=SEG.PROJECTION({1,2;3,4},3)", "#VALUE!", "one row or one column, not 2 x 2"],
  ["=SEG.PROJECTION({-1,2},3)", "#N/A", "Not meaningful: growth from -1 to 2"],
  ["=SEG.PROJECTION({1},3)", "#VALUE!", "cagr needs a history of at least 2 values"],
  ['=SEG.PROJECTION({1,2},3,"fade")', "#VALUE!", 'write "target=3%"'],
  ['=SEG.PROJECTION({1,2},3,"fade","traget=3%")', "#VALUE!", 'Did you mean "target"?'],
  ['=SEG.PROJECTION({1,2},3,"fade","target=3%; target=4%")', "#VALUE!", "stands twice"],
  ['=SEG.PROJECTION({1,2},3,"damped","damping=3")', "#VALUE!", "Parameter damping is a fraction from 0 to 1"],
  ['=SEG.PROJECTION({1,2},3,"hold","damping=1")', "#VALUE!", "Method hold takes no parameters"],
  ["=SEG.PROJECTION({1,1E+300},3)", "#N/A", "grow beyond what a number can hold"],
];

describe("every wrong call has its error and a sentence", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
  });
  afterAll(() => host.dispose());

  it.each(table)("%s -> %s %s", async (formula, error, words) => {
    const [found] = await evaluate(host, [formula]);
    expect(found?.values).toEqual([[error]]);
    expect(found?.message ?? "").toContain(words);
    expect((found?.message ?? "").length).toBeLessThanOrEqual(255);
    expect(found?.message ?? "").not.toMatch(/undefined|NaN|\[object/);
  });

  it("a failing element stands in its own place, a blank cell stays blank, an error passes through", async () => {
    const [found] = await evaluate(host, [
      '=SEG.GET("BABA",{"Cloud";"";"Clod"},{"FY2021","FY2022"})',
      '=SEG.SHARE("BABA",{"Cloud";"Cainiao"},"FY2022")',
    ]);
    expect(found?.values).toEqual([
      [60558, 74568],
      ["", ""],
      ["#N/A", "#N/A"],
    ]);
  });

  it("na= replaces a missing figure, never a wrong argument", async () => {
    const call = (na: string, segment = "Traffic acquisition") => `=SEG.COST("BABA","${segment}","FY2022","na=${na}")`;
    const found = await evaluate(host, [
      call("text"),
      call("zero"),
      call("error"),
      '=SEG.GET("BABA","Others","FY2019",,"na=text")',
    ]);
    expect(found.map(({ values }) => values[0]?.[0])).toEqual(["n/d", 0, "#N/A", "#VALUE!"]);
  });
});
