import type { Company } from "../../src/data/types";

/** Two companies made up for tests. Acme's year ends in March, Bolt's in December. What they state is said where it is asked. */
export const companies: readonly [Company, Company] = [
  {
    id: "ACME",
    name: "Acme Group",
    aliases: ["Acme Holding", "9999"],
    currency: "CNY",
    yearEnd: "03-31",
    segmentProfit: "adjusted_ebita",
  },
  {
    id: "BOLT",
    name: "Bolt",
    aliases: ["Bolt.com"],
    currency: "USD",
    yearEnd: "12-31",
    segmentProfit: "operating_income",
  },
];
