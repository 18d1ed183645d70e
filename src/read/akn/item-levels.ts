/**
 * The depth of an item, from the labels before it: "(a)" opens a list, "(i)" one below it, "(b)"
 * goes back up. Which list a sign belongs to ("i" is one and the ninth letter) its order tells.
 */
import { patternsOf, readLabel } from '../../tree/index.ts';
import { withLatinLookAlikes } from '../../tree/look-alikes.ts';

/** What a label can count: a series, and its place in it. */
interface Count {
  series: string;
  value: number;
}

interface OpenList {
  counts: Count[];
}

export class ItemLevels {
  #open: OpenList[] = [];

  reset(): void {
    this.#open = [];
  }

  /** Whether a label goes on with a list that is open. */
  goesOn(label: string): boolean {
    const counts = countsOf(label);
    return this.#open.some((list) => follows(list, counts) !== undefined);
  }

  /** The level of an item with this label; `next` is the label of the item after it. */
  levelOf(label: string, next: string | undefined): number {
    const counts = countsOf(label);
    const after = next === undefined ? [] : countsOf(next);
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const list = this.#open[at];
      const going = list && follows(list, counts);
      if (going === undefined || startsBelow(counts, going, after)) continue;
      return this.#goOn(
        at,
        counts.filter(({ series }) => series === going.series),
      );
    }
    const starting = counts.filter(({ value }) => value === 1);
    if (starting.length === 0) return this.#inTheMiddle(counts);
    const going = starting.filter(({ series, value }) => has(after, series, value + 1));
    const begun = going.length > 0 ? going : starting;
    // A list of a kind that is open starts anew in its place.
    const same = this.#open.findIndex((list) => isOfSeries(list, begun));
    if (same >= 0) this.#open.length = same;
    this.#open.push({ counts: begun });
    return this.#open.length;
  }

  /** A label that neither goes on nor starts: of a list of its kind, or of one whose start is lost. */
  #inTheMiddle(counts: Count[]): number {
    const same = this.#open.findIndex((list) => isOfSeries(list, counts));
    return this.#goOn(Math.max(same, 0), counts);
  }

  #goOn(at: number, counts: Count[]): number {
    this.#open.length = at + 1;
    this.#open[at] = { counts };
    return at + 1;
  }
}

function has(counts: readonly Count[], series: string, value: number): boolean {
  return counts.some((count) => count.series === series && count.value === value);
}

function follows({ counts }: OpenList, next: readonly Count[]): Count | undefined {
  return next.find(({ series, value }) => has(counts, series, value - 1));
}

function isOfSeries({ counts }: OpenList, next: readonly Count[]): boolean {
  return next.some(({ series }) => counts.some((count) => count.series === series));
}

/** "(i)" after "(h)" begins a list below when "(ii)" follows it, and is the next letter when "(j)" does. */
function startsBelow(counts: readonly Count[], going: Count, after: readonly Count[]): boolean {
  if (has(after, going.series, going.value + 1)) return false;
  return counts.some(
    ({ series, value }) => series !== going.series && value === 1 && has(after, series, 2),
  );
}

/** Series of signs that lists count with, beside letters and numbers of all systems. */
const rows = [
  '甲乙丙丁戊己庚辛壬癸',
  '子丑寅卯辰巳午未申酉戌亥',
  '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽',
];

function countsOf(label: string): Count[] {
  const plain = label.replace(/[\u200e\u200f\u00a0]/g, ' ').trim();
  const counted = patternsOf(spelt(plain)).map((pattern) => ({
    series: `${pattern.before} ${pattern.system} ${pattern.after}`,
    value: readLabel(spelt(plain), pattern) ?? 0,
  }));
  const [, before = '', sign = '', after = ''] = /^(\(?)(.)([.)、]?)$/u.exec(plain) ?? [];
  const row = rows.find((signs) => sign !== '' && signs.includes(sign));
  const drawn = row ? [{ series: `${before} ${row} ${after}`, value: row.indexOf(sign) + 1 }] : [];
  // After the tenth of these signs the number stands in brackets: ㈩, (十一).
  const ideograph = counted.filter(({ series }) => series === '( chinese )');
  return [
    ...counted,
    ...drawn,
    ...ideograph.map(({ value }) => ({ series: ` ${rows[2]} `, value })),
    ...(counted.length + drawn.length === 0 ? [{ series: shapeOf(plain), value: 0 }] : []),
  ];
}

/**
 * Russian lists are printed with letters that look like Latin ones. Arabic doubles its letters after the last, with or without a space, and
 * writes two forms of "ه".
 */
function spelt(label: string): string {
  return withLatinLookAlikes(label)
    .replace(/ه(?![\u0600-\u06FF])/g, 'هـ')
    .replace(/ههـ/g, 'هـهـ');
}

/** The shape of a label that counts nothing known: its signs by kind. */
function shapeOf(label: string): string {
  return label.replace(/\p{L}+/gu, 'L').replace(/\p{N}+/gu, 'N');
}
