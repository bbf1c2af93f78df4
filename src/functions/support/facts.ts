import { dataset } from "../../data/dataset";
import { indexDataset } from "../../engine/facts/fact-index";

/** The embedded dataset, indexed once when the functions load. */
export const facts = indexDataset(dataset);
