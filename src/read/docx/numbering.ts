/** What Word counts, made text again (ISO 29500-1 17.9): the label that each paragraph shows. */
import { alternative } from './drawings.ts';
import { formatNumber } from './number-formats.ts';
import { childOf, elementsOf, isOn, numberIn, valueOf, type XmlElement } from './xml.ts';
import type { NumberingReference, Style, Styles } from './styles.ts';

export interface PrintedNumber {
  /** Empty for a bullet. */
  label: string;
  /** From 0; levels at the head of the list that show nothing do not count. */
  level: number;
  /** A sign that is the same for each item. */
  bullet: boolean;
  /** Whether the paragraph itself says its list, whatever its style says. */
  own: boolean;
  /** The name of the style that the level is linked to, or one that looks like it in another list. */
  style: string | undefined;
  /** Whether the list begins with Arabic numbers: its first level are paragraphs, not items. */
  numbersParagraphs: boolean;
  /** A format of the label that is not known: its number is written in Arabic figures. */
  unknownFormat?: string;
}

interface Level {
  format: string;
  text: string;
  start: number;
  /** The style that it is linked to, by its id and its name. */
  linked: string | undefined;
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
  /** The first level that shows a number: those above it only start it anew. */
  highest: number;
}

/** Counts the paragraphs of a document; each must be asked for once, in order. */
export class NumberingCounter {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counters = new Map<string, Map<number, number>>();
  readonly #used = new Set<string>();
  /** The styles that levels are linked to, by what these levels look like. */
  readonly #linked: ReadonlyMap<string, string>;

  constructor(part: XmlElement | undefined, styles: Styles) {
    this.#lists = readLists(part, styles);
    this.#linked = new Map(
      [...this.#lists.values()].flatMap(({ levels }) =>
        [...levels].flatMap(([at, level]): [string, string][] =>
          level.style === undefined ? [] : [[lookOfLevel(at, level), level.style]],
        ),
      ),
    );
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
    const place = {
      level: level - list.highest,
      own: own.list !== undefined || own.level !== undefined,
      style: definition.style ?? this.#linked.get(lookOfLevel(level, definition)),
      numbersParagraphs: arabic.has(list.levels.get(list.highest)?.format ?? ''),
    };
    if (definition.format === 'bullet') return { ...place, label: '', bullet: true };
    const { label, unknownFormat } = labelOf(definition, list, counters);
    if (label === '') return undefined;
    return { ...place, label, bullet: false, ...(unknownFormat && { unknownFormat }) };
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
    for (const [level, { linked }] of list.levels) if (linked === id) return level;
  }
  return undefined;
}

/** A list that is linked to no styles is like one that is where its levels look alike. */
function lookOfLevel(at: number, { format, text }: Level): string {
  return `${at} ${format} ${text}`;
}

const arabic: ReadonlySet<string> = new Set([
  'decimal',
  'decimalZero',
  'decimalHalfWidth',
  'decimalFullWidth',
  'decimalFullWidth2',
]);

function labelOf(
  level: Level,
  list: List,
  counters: ReadonlyMap<number, number>,
): { label: string; unknownFormat: string | undefined } {
  let unknownFormat: string | undefined;
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
    const value = counters.get(at) ?? list.levels.get(at)?.start ?? 1;
    const written = formatNumber(value, format);
    if (written === undefined) unknownFormat = format;
    return written ?? String(value);
  });
  return { label, unknownFormat };
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
    if (definition) lists.set(id, readList(list, definition, styles));
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

function readList(list: XmlElement, definition: XmlElement, styles: Styles): List {
  const overrides = elementsOf(list, 'lvlOverride');
  const levels = new Map(elementsOf(definition, 'lvl').map((level) => readLevel(level, styles)));
  const starts = new Map<number, number>();
  for (const override of overrides) {
    const at = numberIn(override.attributes.get('ilvl')) ?? 0;
    const own = childOf(override, 'lvl');
    if (own) levels.set(at, readLevel(own, styles)[1]);
    const start = numberIn(valueOf(override, 'startOverride'));
    if (start !== undefined) starts.set(at, start);
  }
  let highest = 0;
  while (showsNothing(levels.get(highest))) highest += 1;
  return { definition: definition.attributes.get('abstractNumId') ?? '', levels, starts, highest };
}

function showsNothing(level: Level | undefined): boolean {
  return level?.format === 'none' && level.text === '';
}

function readLevel(level: XmlElement, styles: Styles): [number, Level] {
  const at = numberIn(level.attributes.get('ilvl')) ?? 0;
  const linked = valueOf(level, 'pStyle');
  return [
    at,
    {
      format: formatOf(level),
      text: valueOf(level, 'lvlText') ?? '',
      start: numberIn(valueOf(level, 'start')) ?? 0,
      linked,
      style: linked === undefined ? undefined : styles.paragraph(linked)?.name,
      restartAfter: numberIn(valueOf(level, 'lvlRestart')) ?? at,
      legal: isOn(level, 'isLgl') ?? false,
    },
  ];
}

/** A format that older versions do not know stands beside one that they do. */
function formatOf(level: XmlElement): string {
  const choice = childOf(level, 'AlternateContent');
  const format = childOf(level, 'numFmt') ?? (choice && childOf(alternative(choice), 'numFmt'));
  const name = valueOf(format) ?? 'decimal';
  return name === 'custom' ? (format?.attributes.get('format') ?? name) : name;
}
