import { yearOf } from "../asked/period";

/** What a reader should know where the oldest dated filing of a figure is later than the period itself; undefined where the original is there. */
export function originalFilingMissing(vintage: number | null, period: string): string | undefined {
  return vintage !== null && vintage > yearOf(period) ? "the original filing is not in the dataset" : undefined;
}
