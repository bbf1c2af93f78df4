import { callBytes } from "./bytes-of";
import { packed, sent } from "./in-requests";

/**
 * Asks the same for each of many things, in requests that Excel takes, and syncs; where there is nothing to ask it does not. `bytes`: what
 * one of them weighs, an object reached over another and loaded if nothing else is said.
 */
export async function askEach<Item, Asked>(
  context: Excel.RequestContext,
  items: readonly Item[],
  ask: (item: Item) => Asked,
  bytes = 4 * callBytes,
): Promise<Asked[]> {
  const answers: Asked[] = [];
  for (const some of packed(items.map((item) => ({ item, bytes }))))
    await sent(some, async (own) => {
      const asked = own.map(({ item }) => ask(item));
      await context.sync();
      answers.push(...asked);
    });
  return answers;
}
