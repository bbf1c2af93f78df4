/** What an answer is kept under: the arguments of its question, one after the other. */
export type Keys = readonly unknown[];

/** Answers to questions that begin alike. */
interface Branch<Answer> {
  answer?: Answer;
  next?: Map<unknown, Branch<Answer>>;
}

function answerAt<Answer>(root: Branch<Answer>, keys: Keys): Answer | undefined {
  let branch: Branch<Answer> | undefined = root;
  for (let at = 0; at < keys.length && branch !== undefined; at++) branch = branch.next?.get(keys[at]);
  return branch?.answer;
}

/**
 * Answers by the arguments they were found for, with a bound. Facts never change while the add-in runs, so an answer once found stays
 * right; what was not asked for while `limit` other answers came in is forgotten, so that no workbook makes it hold more than twice
 * the limit. Key by key rather than by one joined text: cells hand over the same texts again and again, whose hashes are known.
 */
export class Memory<Answer extends string | object> {
  private recent: Branch<Answer> = {};
  private older: Branch<Answer> = {};
  private recents = 0;
  private olders = 0;

  constructor(private readonly limit: number) {}

  /** How many answers it holds, at most. */
  get size(): number {
    return this.recents + this.olders;
  }

  recall(keys: Keys): Answer | undefined {
    const recent = answerAt(this.recent, keys);
    if (recent !== undefined) return recent;
    const older = answerAt(this.older, keys);
    return older === undefined ? undefined : this.keep(keys, older);
  }

  keep(keys: Keys, answer: Answer): Answer {
    if (this.recents >= this.limit) {
      this.older = this.recent;
      this.olders = this.recents;
      this.recent = {};
      this.recents = 0;
    }
    let branch = this.recent;
    for (const key of keys) {
      branch.next ??= new Map();
      let next = branch.next.get(key);
      if (!next) branch.next.set(key, (next = {}));
      branch = next;
    }
    if (branch.answer === undefined) this.recents++;
    branch.answer = answer;
    return answer;
  }
}
