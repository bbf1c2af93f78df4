import { describe, expect, it } from "vitest";
import { claims } from "../../../src/data/claims";
import type { CollectionName } from "../../../src/plan/block-template";
import type { Item } from "../../../src/plan/book/book";
import { claimItems } from "../../../src/plan/collections/claims";
import { itemsOf } from "../../../src/plan/collections/items-of";
import { pointItems } from "../../../src/plan/collections/points";
import { sheetItems } from "../../../src/plan/collections/sheets";
import type { Request } from "../../../src/plan/request/request";
import { resolveChoices } from "../../../src/plan/request/resolve-choices";
import { defaultChoices, index, made, templateOf } from "../plan-of";
import { smallRequest } from "../small-plan";

const own = { name: "Muster AG", currency: "EUR", lines: ["Machines", "零件"] };

/** Items of a collection, within another one's item where one is given. */
const items = (name: CollectionName, request: Request, within: readonly (readonly [CollectionName, Item])[] = []) =>
  itemsOf(name, request, new Map(within), {}) ?? [];
const words = (found: readonly Item[]) => found.map((item) => ({ ...item.words }));
const names = (found: readonly Item[]) => found.map((item) => item.words["name"]);
const schemes = () => items("schemes", smallRequest()) as [Item, Item];

describe("structures", () => {
  it("stand in filing order, each over its own years", () => {
    const [two, three] = schemes();
    expect(words([two, three])).toEqual([
      {
        name: "Two units",
        named: "two units",
        key: "two units",
        slug: "two_units",
        number: "1",
        axis: "segment",
        stated: "FY2020 to FY2021",
        before: "",
        reconciling: "",
        whole: "yes",
        lines: "2",
        newest: "",
        bySegment: "yes",
        one: "Segment",
        many: "segments",
        compared: "FY2021",
        oneYear: "",
        // Only the structure of three units states a profit.
        profit: "",
        bridged: "FY2021",
      },
      {
        name: "Three units",
        named: "three units",
        key: "three units",
        slug: "three_units",
        number: "2",
        axis: "segment",
        stated: "FY2021 to FY2022",
        before: ", before inter-segment elimination",
        reconciling: "yes",
        whole: "",
        lines: "3",
        newest: "yes",
        bySegment: "yes",
        one: "Segment",
        many: "segments",
        compared: "FY2022",
        oneYear: "",
        profit: "yes",
        bridged: "FY2022",
      },
    ]);
    expect([two.id, three.id]).toEqual(["two units", "three units"]);
  });

  it("of one year are stated in that, compared with none, and show the profit where none of them states it", () => {
    const [only] = items("schemes", smallRequest({ periods: "FY2020" }));
    expect(only?.words).toMatchObject({ stated: "FY2020", compared: "FY2020", newest: "yes", profit: "yes" });
  });

  it("by product speak of products", () => {
    const request = resolveChoices(
      templateOf("segment-revenue"),
      { ...defaultChoices, company: "AMZN", axis: "product", periods: "FY2021:FY2022" },
      index,
      made,
    ) as Request;
    expect(items("schemes", request)[0]?.words).toMatchObject({
      axis: "product",
      one: "Product",
      many: "products",
      bySegment: "",
    });
  });
});

describe("lines", () => {
  it("are those of the structure, with a name for formulas, and say whether they go on", () => {
    const [two, three] = schemes();
    const of = (scheme: Item) => words(items("lines", smallRequest(), [["schemes", scheme]]));
    expect(of(two)).toEqual([
      { name: "Wares", id: "wares", slug: "wares", continues: "" },
      { name: "Services", id: "services", slug: "services", continues: "" },
    ]);
    expect(of(three)).toEqual([
      { name: "Goods", id: "goods", slug: "goods", continues: "yes" },
      { name: "Services", id: "services", slug: "services", continues: "yes" },
      { name: "Cloud", id: "cloud", slug: "cloud", continues: "yes" },
    ]);
    expect(items("lines", smallRequest())).toEqual([]);
  });

  it("without letters, of a name taken or too long a one have a number", () => {
    const lines = ["零件", "Line 1", "A-B", "a b", "x".repeat(51), "x".repeat(50), "3D", "Line 12", "line_1x", " x "];
    const request = smallRequest({ own: { ...own, lines } });
    const scheme = items("schemes", request)[0] as Item;
    const slugs = items("lines", request, [["schemes", scheme]]).map((item) => item.words["slug"]);
    expect(slugs).toEqual([
      "line_1",
      "line_2",
      "a_b",
      "line_4",
      "line_5",
      "x".repeat(50),
      "line_7",
      "line_8",
      "line_1x",
      "x",
    ]);
  });

  it("that reconcile stand apart: of revenue, and of the profit where a filing states them", () => {
    const [two, three] = schemes();
    const of = (name: CollectionName, scheme: Item) => names(items(name, smallRequest(), [["schemes", scheme]]));
    expect([of("reconciling", two), of("reconciling", three)]).toEqual([[], ["Elimination"]]);
    expect([of("profit reconciling", two), of("profit reconciling", three)]).toEqual([[], ["Unallocated costs"]]);
    expect([items("reconciling", smallRequest()), items("profit reconciling", smallRequest())]).toEqual([[], []]);
    const typed = smallRequest({ own });
    const scheme = items("schemes", typed)[0] as Item;
    expect(names(items("profit reconciling", typed, [["schemes", scheme]]))).toEqual(["Unallocated and eliminations"]);
  });

  it("that ended before the first year of a structure", () => {
    const request = smallRequest();
    const [, three] = schemes();
    expect(items("ended", request)).toEqual([]);
    expect(items("ended", request, [["schemes", three]])).toEqual([]);
    // A structure that holds the services alone: the wares stand in the year before.
    const structure = three.structure && { ...three.structure, scheme: "two units", periods: ["FY2021"] };
    const found = items("ended", request, [["schemes", { ...three, ...(structure ? { structure } : {}) }]]);
    expect(names(found)).toEqual(["Wares"]);
  });

  it("of the bridge from the profit to operating income", () => {
    expect(words(items("profit bridge", smallRequest()))).toEqual([
      {
        metric: "amortization",
        name: "Amortization",
        also: "amortization_of_intangibles",
        alsoName: "Amortization of intangibles",
        alone: "",
      },
      { metric: "impairment_of_goodwill", name: "Impairment of goodwill", also: "", alsoName: "", alone: "yes" },
    ]);
    expect(items("profit bridge", smallRequest({ company: "BOLT", periods: "FY2021" }))).toEqual([]);
  });
});

describe("mappings", () => {
  const wayOf = () => items("mappings", smallRequest())[0];

  it("lead from an older structure to a newer one over the years that state both", () => {
    expect(items("mappings", smallRequest()).map(({ id }) => id)).toEqual(["two units|three units"]);
    const way = wayOf();
    expect(way?.words).toEqual({
      from: "two units",
      to: "three units",
      axis: "segment",
      title: "Two units to three units",
      slug: "two_units_to_three_units",
      stated: "FY2021",
    });
    expect(way?.structure?.periods).toEqual(["FY2021"]);
    expect(items("mappings", smallRequest({ periods: "FY2022" }))).toEqual([]);
    expect(items("mappings", smallRequest({ scheme: "three units" }))).toEqual([]);
    expect(items("mappings", smallRequest({ company: "BOLT", periods: "FY2021" }))).toEqual([]);
  });

  it("put each line beside the one it became; of several the first, the others lead to it", () => {
    const way = wayOf();
    const within = way ? ([["mappings", way]] as const) : [];
    const bare = { "from.within": "", "to.within": "" };
    expect(words(items("mapped", smallRequest(), within))).toEqual([
      { ...bare, from: "Wares", to: "Goods", name: "Goods", note: "renamed", kept: "yes", gone: "" },
      { ...bare, from: "Services", to: "Services", name: "Services", note: "", kept: "yes", gone: "" },
      { ...bare, from: "Leases", to: "Services", name: "Leases", note: "", kept: "", gone: "yes" },
      { ...bare, from: "Films", to: "", name: "Films", note: "sold", kept: "", gone: "yes" },
    ]);
    expect(items("mapped", smallRequest())).toEqual([]);
  });

  it("say where a line of the real data stands, by its path where its name is not its own", () => {
    const request = resolveChoices(templateOf("recast"), defaultChoices, index, made) as Request;
    const ways = items("mappings", request);
    const mapped = items("mapped", request, [["mappings", ways[0] as Item]]);
    expect(ways[0]?.words).toMatchObject({ from: "four segments", to: "seven segments", stated: "FY2020 to FY2021" });
    // mapping.csv: Core commerce > China commerce retail became China commerce > China commerce retail.
    expect(mapped[0]?.words).toMatchObject({
      from: "China commerce retail",
      "from.within": "in Core commerce",
      to: "China commerce retail",
      "to.within": "in China commerce",
      note: "values differ: direct sales moved",
    });
    // A line of the top is named alone.
    expect(mapped.find((item) => item.words["from"] === "Digital media and entertainment")?.words).toMatchObject({
      "from.within": "",
      "to.within": "",
    });
  });
});

describe("costs", () => {
  it("are the components, with how far each is disclosed in which years", () => {
    expect(words(items("components", smallRequest()))).toEqual([
      { name: "Shipping", slug: "shipping", state: "no data FY2022", note: "freight" },
      { name: "Content", slug: "content", state: "no data 2, memo 1 years", note: "" },
      { name: "Energy", slug: "energy", state: "rounded; no data FY2020-21", note: "" },
      { name: "Rent & rates", slug: "rent_rates", state: "not disclosed", note: "" },
    ]);
    const states = (periods: string) =>
      items("components", smallRequest({ periods })).map((item) => item.words["state"]);
    expect(states("FY2020:FY2021")).toEqual([
      "disclosed",
      "no data 1, memo 1 years",
      "not in the dataset",
      "not disclosed",
    ]);
    expect(states("FY2021")).toEqual(["disclosed", "partly disclosed (memo)", "not in the dataset", "not disclosed"]);
    expect(states("FY2022")).toEqual(["not in the dataset", "not in the dataset", "rounded", "not disclosed"]);
  });

  it("disclosed in part name their parts where a filing states them in these years", () => {
    expect(words(items("parts", smallRequest()))).toEqual([{ name: "Content > Licences", of: "Content" }]);
    expect(items("parts", smallRequest({ periods: "FY2022" }))).toEqual([]);
  });

  it("of the user's own company are typed, under names for formulas", () => {
    const request = smallRequest({ own }, { axes: [] });
    expect(words(items("components", request))).toEqual([
      { name: "Machines", slug: "line_1", state: "typed, or by a driver", note: "" },
      { name: "零件", slug: "line_2", state: "typed, or by a driver", note: "" },
    ]);
    expect(items("own costs", request)).toEqual([]);
    expect(items("own costs", smallRequest({ own }))).toEqual(
      ["1", "2", "3", "4", "5"].map((number) => ({ id: number, words: { number } })),
    );
    expect(items("own costs", smallRequest())).toEqual([]);
  });
});

describe("markets", () => {
  it("are what is stated of them in the last year, people or money", () => {
    expect(words(items("markets", smallRequest()))).toEqual([
      {
        name: "Annual active consumers, Home",
        line: "Home",
        metric: "annual_active_consumers",
        people: "yes",
        money: "",
      },
    ]);
  });

  it("are the merchandise sold as a whole where nothing is stated", () => {
    const [item, ...more] = items("markets", smallRequest({ periods: "FY2021" }));
    expect([item?.id, more]).toEqual(["gmv|Total", []]);
    expect(item?.words).toMatchObject({ line: "Total", metric: "gmv", people: "", money: "yes" });
  });
});

describe("companies", () => {
  const peer = { peer: true } as const;
  const both = (choices: Parameters<typeof smallRequest>[0]) => items("companies", smallRequest(choices, peer));

  it("are the workbook's own and the one it is held against, years that overlap beside each other", () => {
    const found = both({ periods: "FY2021:FY2022", fx: 0.16 });
    expect(found.map(({ id, request }) => [id, request?.periods])).toEqual([
      ["ACME", ["FY2021", "FY2022"]],
      ["BOLT", ["FY2020", "FY2021"]],
    ]);
    expect(found.map((item) => item.words["company.said"])).toEqual(["Acme Group: ", "Bolt: "]);
    expect(found.map((item) => item.words["years.apart"])).toEqual(["0", "-1"]);
  });

  it("say which rate is quoted: nothing where none translates", () => {
    const rates = (choices: Parameters<typeof smallRequest>[0]) =>
      both(choices).map((item) => [item.words["rate.stated"], item.words["rate.quoted"]]);
    // Acme's filing states 150 CNY beside 25 USD; Bolt reports in USD.
    expect(rates({ periods: "FY2022", currency: "USD" })).toEqual([
      ["yes", "CNY per USD"],
      ["", "USD per USD"],
    ]);
    expect(rates({ periods: "FY2022" })).toEqual([
      ["yes", "CNY per USD"],
      ["", "USD per CNY"],
    ]);
  });

  it("of one company say nothing before its name", () => {
    expect(items("companies", smallRequest()).map((item) => item.words["company.said"])).toEqual([""]);
  });
});

describe("what is said of a business", () => {
  it("claims: of numbers how each is held against its figure, of words nothing of that", () => {
    const request = resolveChoices(templateOf("claim-check"), defaultChoices, index, made) as Request;
    const found = claimItems(request);
    // claims.csv, its first claim: 134 USD billion of revenue in FY2022.
    expect(found[0]?.words).toEqual({
      number: "1",
      name: "Alibaba revenue 2022 over $134 billion",
      quote: "generated over $134 billion in revenues in 2022",
      says: "US$134,567 million (RMB853,062 million), fiscal year ended March 31, 2022",
      stated: "confirmed",
      note: expect.stringMatching(/^"2022" is fiscal 2022/) as string,
      url: "https://static.alibabagroup.com/reports/fy2022/ar/ebook/en/116/index.html",
      host: "static.alibabagroup.com",
      scheme: "",
      numeric: "yes",
      words: "",
      share: "",
      count: "",
      amount: "yes",
      claimed: "134",
      format: "index",
      unit: "USD billion",
      figure_unit: expect.any(String) as string,
      line: "Total",
      metric: "revenue",
      period: "FY2022",
      options: "currency=USD; scale=1",
      worth: "1000000000",
      below: expect.any(String) as string,
      above: expect.any(String) as string,
    });
    expect(found[1]?.words).toMatchObject({ claimed: "7.4", format: "measure", metric: "net_income" });
    // Six segments are counted in the structure of FY2022, which has seven.
    const counted = found.find((item) => item.words["count"] === "yes");
    expect(counted?.words).toMatchObject({
      claimed: "6",
      unit: "segments",
      line: "Segments",
      scheme: "seven segments",
      amount: "",
      options: "scale=1",
      metric: "revenue",
      host: "sec.gov",
    });
    expect(counted?.structure?.segments).toHaveLength(7);
    const share = found.find((item) => item.words["share"] === "yes");
    expect(share?.words).toMatchObject({ unit: "percent", worth: "0.01", amount: "" });
    const said = found.find((item) => item.words["words"] === "yes");
    expect(said?.words).toMatchObject({ numeric: "", claimed: "", unit: "", amount: "", below: "0", above: "0" });
    expect(found.map(({ id }) => id)).toEqual(found.map((_, at) => String(at + 1)));
    const several = claims.filter(({ company, claimed }) => company === "BABA" && claimed.length > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const { claim, lines } of several)
      for (const line of lines) expect(found.some((item) => item.words["name"] === `${claim}: ${line}`)).toBe(true);
  });

  it("claims of the user's own are those named, with everything to be typed", () => {
    const typed = claimItems(smallRequest({ own }, { axes: [] }));
    expect(typed.map(({ id }) => id)).toEqual(["1", "2"]);
    const empty = ["quote", "says", "stated", "note", "url", "host", "scheme", "words", "share", "count"];
    expect(typed[1]?.words).toEqual({
      ...Object.fromEntries(empty.map((word) => [word, ""])),
      number: "2",
      name: "零件",
      numeric: "yes",
      amount: "yes",
      format: "measure",
    });
  });

  it("points: those of the company, under their topics", () => {
    const request = smallRequest();
    const [first] = pointItems({ ...request, company: { ...request.company, id: "BABA" } });
    expect(first?.words).toMatchObject({ topic: "Profile", item: "Founded" });
    expect(first?.words["detail"]).toMatch(/^1999 in Hangzhou/);
    expect(items("points", { ...request, company: { ...request.company, id: "BABA" } }).map(({ id }) => id)).toEqual(
      pointItems({ ...request, company: { ...request.company, id: "BABA" } }).map((_, at) => String(at + 1)),
    );
    expect(items("points", request)).toEqual([]);
  });
});

it("sheets are listed by name and purpose", () => {
  expect(sheetItems(templateOf("growth-bridge"))[1]).toEqual({
    id: "model",
    words: {
      key: "model",
      name: "Growth bridge",
      purpose: "Both years of every line, the bridge from total to total, contributions to growth, chart",
    },
  });
});

it("checks, sources and sheets are known late", () => {
  const late = { checks: [], sources: schemes(), sheets: [] } as const;
  for (const name of ["checks", "sources", "sheets"] as const) {
    expect(itemsOf(name, smallRequest(), new Map(), late)).toBe(late[name]);
    expect(itemsOf(name, smallRequest(), new Map(), {})).toBeUndefined();
  }
});
