import { dataset } from "../data/dataset";
import { indexDataset } from "../engine/facts/fact-index";

/** The embedded dataset as every lookup of the pane sees it. */
export const facts = indexDataset(dataset);
