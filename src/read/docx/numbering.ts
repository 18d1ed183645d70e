/** What Word counts, made text again (ISO 29500-1 17.9): the label that each paragraph shows. */
import { writeNumeral, type NumeralSystem } from '../../tree/index.ts';
import { childOf, elementsOf, isOn, numberIn, valueOf, type XmlElement } from './xml.ts';
import type { NumberingReference, Style, Styles } from './styles.ts';

export interface PrintedNumber {
  /** Empty for a bullet. */
  label: string;
  level: number;
  /** A sign that is the same for each item. */
  bullet: boolean;
}

interface Level {
  format: string;
  text: string;
  start: number;
  style: string | undefined;
  /** Which use of a higher level starts this one anew; 0 for none. */
  restartAfter: number;
  /** All numbers of the label are Arabic ones. */
  legal: boolean;
}

interface List {
  definition: string;
  levels: ReadonlyMap<number, Level>;
  starts: ReadonlyMap<number, number>;
}

/** Counts the paragraphs of a document; each must be asked for once, in order. */
export class NumberingCounter {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counters = new Map<string, Map<number, number>>();
  readonly #used = new Set<string>();

  constructor(part: XmlElement | undefined, styles: Styles) {
    this.#lists = readLists(part, styles);
  }

  /** The label of the next paragraph, from its own numbering and that of its style. */
  next(own: Partial<NumberingReference>, style: Style | undefined): PrintedNumber | undefined {
    const reference = own.list ?? style?.numbering.list;
    const list = reference === undefined ? undefined : this.#lists.get(reference);
    if (reference === undefined || list === undefined) return undefined;
    const level = own.level ?? levelOfStyle(list, style) ?? style?.numbering.level ?? 0;
    const definition = list.levels.get(level);
    if (definition === undefined) return undefined;
    const counters = this.#count(reference, list, level);
    if (definition.format === 'bullet') return { label: '', level, bullet: true };
    const label = labelOf(definition, list, counters);
    return label === '' ? undefined : { label, level, bullet: false };
  }

  #count(reference: string, list: List, level: number): Map<number, number> {
    const counters = this.#counters.get(list.definition) ?? new Map<number, number>();
    this.#counters.set(list.definition, counters);
    if (!this.#used.has(reference)) {
      this.#used.add(reference);
      for (const [at, start] of list.starts) counters.set(at, start - 1);
    }
    const start = list.levels.get(level)?.start ?? 1;
    counters.set(level, (counters.get(level) ?? start - 1) + 1);
    for (const [deeper, { restartAfter }] of list.levels) {
      if (deeper > level && restartAfter > level) counters.delete(deeper);
    }
    return counters;
  }
}

/** A style that a level is linked to stands for that level, whatever it says itself (17.9.23). */
function levelOfStyle(list: List, style: Style | undefined): number | undefined {
  for (const id of style?.chain ?? []) {
    for (const [level, { style: linked }] of list.levels) if (linked === id) return level;
  }
  return undefined;
}

function labelOf(level: Level, list: List, counters: ReadonlyMap<number, number>): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = list.levels.get(at)?.format ?? 'decimal';
    const value = counters.get(at) ?? list.levels.get(at)?.start ?? 1;
    return numeral(value, level.legal ? 'decimal' : format);
  });
}

/** ST_NumberFormat (17.18.59), as far as lists of resolutions use it; others are shown as Arabic. */
const systems: ReadonlyMap<string, NumeralSystem> = new Map<string, NumeralSystem>([
  ['decimal', 'decimal'],
  ['lowerLetter', 'lowerLetter'],
  ['upperLetter', 'upperLetter'],
  ['lowerRoman', 'lowerRoman'],
  ['upperRoman', 'upperRoman'],
  ['arabicAbjad', 'arabicAbjad'],
  ['chineseCounting', 'chinese'],
  ['chineseCountingThousand', 'chinese'],
  ['japaneseCounting', 'chinese'],
]);

function numeral(value: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return writeNumeral(value, systems.get(format) ?? 'decimal') ?? String(value);
}

function readLists(part: XmlElement | undefined, styles: Styles): Map<string, List> {
  const definitions = new Map(
    elementsOf(part, 'abstractNum').map((definition) => [
      definition.attributes.get('abstractNumId') ?? '',
      definition,
    ]),
  );
  const references = new Map(
    elementsOf(part, 'num').map((list) => [list.attributes.get('numId') ?? '', list]),
  );
  const lists = new Map<string, List>();
  for (const [id, list] of references) {
    // Number 0 takes the number of a style away (17.9.18).
    if (id === '0') continue;
    const definition = definitionOf(list, { definitions, references, styles });
    if (definition) lists.set(id, readList(list, definition));
  }
  return lists;
}

interface Definitions {
  definitions: ReadonlyMap<string, XmlElement>;
  references: ReadonlyMap<string, XmlElement>;
  styles: Styles;
}

/** A definition may stand behind a numbering style (17.9.21). */
function definitionOf(list: XmlElement, known: Definitions): XmlElement | undefined {
  const definition = known.definitions.get(valueOf(list, 'abstractNumId') ?? '');
  const name = valueOf(definition, 'numStyleLink');
  if (name === undefined) return definition;
  return [...known.definitions.values()].find(
    (candidate) => valueOf(candidate, 'styleLink') === name,
  );
}

function readList(list: XmlElement, definition: XmlElement): List {
  const overrides = elementsOf(list, 'lvlOverride');
  const levels = new Map(elementsOf(definition, 'lvl').map(readLevel));
  const starts = new Map<number, number>();
  for (const override of overrides) {
    const at = numberIn(override.attributes.get('ilvl')) ?? 0;
    const own = childOf(override, 'lvl');
    if (own) levels.set(at, readLevel(own)[1]);
    const start = numberIn(valueOf(override, 'startOverride'));
    if (start !== undefined) starts.set(at, start);
  }
  return { definition: definition.attributes.get('abstractNumId') ?? '', levels, starts };
}

function readLevel(level: XmlElement): [number, Level] {
  const at = numberIn(level.attributes.get('ilvl')) ?? 0;
  return [
    at,
    {
      format: valueOf(level, 'numFmt') ?? 'decimal',
      text: valueOf(level, 'lvlText') ?? '',
      start: numberIn(valueOf(level, 'start')) ?? 0,
      style: valueOf(level, 'pStyle'),
      restartAfter: numberIn(valueOf(level, 'lvlRestart')) ?? at,
      legal: isOn(level, 'isLgl') ?? false,
    },
  ];
}
