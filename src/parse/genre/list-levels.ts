/**
 * Finds the level of an item from the labels before it: "(a)" opens a list, "(i)" one below it,
 * "(b)" goes back up. What a sign means ("i" is one and the ninth letter) follows from the list.
 */
import type { LabelReading } from '../blocks/label-readings.ts';
import type { Label } from '../blocks/labels.ts';

interface OpenList {
  /** Style and family together: what makes two labels labels of one list. */
  key: string;
  value: number;
}

export class ListLevels {
  #open: OpenList[] = [];

  /** Forgets all lists: a new paragraph begins. */
  reset(): void {
    this.#open = [];
  }

  get depth(): number {
    return this.#open.length;
  }

  /** Whether a label is the next of a list that is open. */
  goesOn(label: Label): boolean {
    return label.readings.some((reading) =>
      this.#open.some(
        ({ key, value }) => key === keyOf(label, reading) && value === reading.value - 1,
      ),
    );
  }

  /**
   * The level of an item with this label; `next` is the label of the item after it, `known` what
   * the format says: the level, or that the item is set further in than the one before it.
   */
  levelOf(
    label: Label | undefined,
    next: Label | undefined,
    known: { level?: number | undefined; deeper?: boolean | undefined } = {},
  ): number {
    if (!label) return this.#bulletLevel();
    if (known.level !== undefined) return this.#openAt(known.level, label, next);
    const first = known.deeper ? label.readings.find(({ value }) => value === 1) : undefined;
    if (first) {
      this.#start({ key: keyOf(label, first), value: 1 });
      return this.#open.length;
    }
    const going = this.#continued(label, next, canStart(label, next));
    if (going) {
      this.#open.length = going.level;
      const list = this.#open.at(-1);
      if (list) list.value = going.value;
      return going.level;
    }
    const misread = this.#misread(label, next);
    if (misread) return misread;
    const [reading] = firstReadings(label, next);
    if (reading) this.#start({ key: keyOf(label, reading), value: reading.value });
    return Math.max(this.#open.length, 1);
  }

  /** A list starts below the open ones; one of a kind that is open takes its place. */
  #start(list: OpenList): void {
    const same = this.#open.findIndex(({ key }) => key === list.key);
    if (same >= 0) this.#open.length = same;
    this.#open.push(list);
  }

  #openAt(level: number, label: Label, next: Label | undefined): number {
    while (this.#open.length < level) this.#open.push({ key: '', value: 0 });
    this.#open.length = level;
    const [reading] = firstReadings(label, next);
    if (reading) this.#open[level - 1] = { key: keyOf(label, reading), value: reading.value };
    return level;
  }

  /** A sign that neither goes on with a list nor can start one stands for the next of its list. */
  #misread(label: Label, next: Label | undefined): number | undefined {
    const list = this.#open.at(-1);
    if (!list?.key.startsWith(label.style)) return undefined;
    if (canStart(label, next)) return undefined;
    list.value++;
    return this.#open.length;
  }

  #bulletLevel(): number {
    const at = this.#open.findIndex(({ key }) => key === 'bullet');
    if (at >= 0) this.#open.length = at + 1;
    else this.#open.push({ key: 'bullet', value: 0 });
    return this.#open.length;
  }

  /** The innermost open list that the label goes on with, the next number before a later one. */
  #continued(
    label: Label,
    next: Label | undefined,
    starts: boolean,
  ): { level: number; value: number } | undefined {
    let gap: { level: number; value: number } | undefined;
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const list = this.#open[i];
      for (const reading of label.readings) {
        if (!list || list.key !== keyOf(label, reading)) continue;
        if (startsBelow(label, reading, next)) continue;
        const step = reading.value - list.value;
        if (step === 1) return { level: i + 1, value: reading.value };
        if (!starts && (step > 1 || step === 0) && reading.value !== 1)
          gap ??= { level: i + 1, value: reading.value };
      }
    }
    return gap;
  }
}

function keyOf({ style }: Label, { family }: LabelReading): string {
  return `${style} ${family}`;
}

/** "(i)" after "(c)" or "(h)" starts a list below when "(ii)" follows it. */
function startsBelow(label: Label, reading: LabelReading, next: Label | undefined): boolean {
  if (reading.family !== 'latin' || !next) return false;
  const roman = label.readings.find(({ family }) => family === 'roman');
  return (
    roman?.value === 1 &&
    next.style === label.style &&
    next.readings.some(({ family, value }) => family === 'roman' && value === 2)
  );
}

function canStart({ readings }: Label, next: Label | undefined): boolean {
  return readings.some(({ family, value }) => value === 1 && starting(family, next));
}

/**
 * A list starts here if it goes on, "(i)" before "(ii)", or has a list below it, "(a)" before "(i)".
 * The last item has nothing to go on with.
 */
function starting(family: LabelReading['family'], next: Label | undefined): boolean {
  if (!next) return true;
  const goesOn = next.readings.some((after) => after.family === family && after.value === 2);
  const [likeliest] = next.readings;
  return goesOn || (likeliest?.value === 1 && likeliest.family !== family);
}

/** The readings a list can start with: the first of its family, else what is likeliest. */
function firstReadings({ readings }: Label, next: Label | undefined): LabelReading[] {
  const starts = readings.filter(({ value }) => value === 1);
  const goingOn = starts.filter(({ family }) => next && starting(family, next));
  return [...goingOn, ...starts, ...readings];
}
