import type { Axis } from "../../data/types";
import { badArgument, type Failure } from "../failure";

/** Why an axis of a company has no scheme to choose: no structure at all, or none of the name that option `scheme` gives. */
export const noScheme = (company: string, axis: Axis, asked: string): Failure =>
  badArgument(
    asked === "auto"
      ? `${company} has no structure by ${axis}.`
      : `"${asked}" is not a scheme by ${axis} of ${company}.`,
  );
