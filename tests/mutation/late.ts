type IsOn = (id: number) => boolean;

/** A function that comes to nothing while its mutant is on. */
const arrow =
  (isOn: IsOn, id: number) =>
  <Arguments extends unknown[], Answer>(of: (...given: Arguments) => Answer) =>
  (...given: Arguments): Answer | undefined =>
    isOn(id) ? undefined : of(...given);

type Mutants = readonly (readonly [id: number, instead: RegExp])[];

/** A regular expression that is another one while a mutant of it is on. */
class LateRegExp extends RegExp {
  readonly isOn: IsOn;
  readonly mutants: Mutants;

  /** With flags alone: what matchAll and split make of one. */
  constructor(of: RegExp, flags: string, isOn?: IsOn, mutants: Mutants = []) {
    super(of, flags);
    const before = of instanceof LateRegExp ? of : { isOn: () => false, mutants };
    this.isOn = isOn ?? before.isOn;
    this.mutants = before.mutants.map(([id, instead]) => [id, new RegExp(instead, flags)]);
  }

  override exec(text: string): RegExpExecArray | null {
    const instead = this.mutants.find(([id]) => this.isOn(id))?.[1];
    if (!instead) return super.exec(text);
    instead.lastIndex = this.lastIndex;
    const found = instead.exec(text);
    this.lastIndex = instead.lastIndex;
    return found;
  }
}

const regExp = (isOn: IsOn, mutants: Mutants) => (of: RegExp) => new LateRegExp(of, of.flags, isOn, mutants);

Object.assign(globalThis, { segbookLate: { arrow, regExp } });
