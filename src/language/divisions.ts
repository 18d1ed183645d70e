/**
 * The labels that divide texts, in the words of a language: "Part One", "Article premier", 第三章.
 * Readers tell divisions by them, and the XML edition names its elements after them.
 */

/** Divisions that have a word of their own; others have a number, a letter or a heading alone. */
export const divisionKinds = [
  'annex',
  'part',
  'title',
  'chapter',
  'section',
  'article',
  'rule',
] as const;

export type DivisionKind = (typeof divisionKinds)[number];

/** Patterns of regular expressions; in them `{number}` stands for the language's own. */
export type DivisionData = Record<DivisionKind | 'number', string> & {
  /** Words that count divisions without another word, in their order: "أولا", "ثانيا". */
  numerals?: string[];
};

/** A label that was recognised at the start of a text. */
export interface DivisionLabel {
  kind: DivisionKind;
  length: number;
}

export class Divisions {
  readonly #patterns: readonly [DivisionKind, RegExp][];
  readonly #numerals: readonly string[];

  /** Without data no label is known. */
  constructor(data?: DivisionData) {
    this.#patterns = data
      ? divisionKinds.map((kind) => [kind, patternOf(data[kind], data.number)])
      : [];
    this.#numerals = data?.numerals ?? [];
  }

  /** The label that a text begins with, a full stop after it included. */
  labelAt(text: string): DivisionLabel | undefined {
    for (const [kind, pattern] of this.#patterns) {
      const label = pattern.exec(text)?.[0];
      if (label !== undefined && label !== '') return { kind, length: label.length };
    }
    return undefined;
  }

  /** The division that a whole label names. */
  kindOf(label: string): DivisionKind | undefined {
    const found = this.labelAt(label.trim());
    return found?.length === label.trim().length ? found.kind : undefined;
  }

  /** The place of a counting word in its row, from 1. */
  numeralOf(word: string): number | undefined {
    const at = this.#numerals.indexOf(word.replace(/[\u0640\u064B-\u0652]/g, ''));
    return at < 0 ? undefined : at + 1;
  }
}

/** A label ends with its words: what goes on is another word. Chinese parts words by sense alone. */
const end = String.raw`[.:：]?(?!(?!\p{Script=Han})[\p{L}\p{N}])`;

function patternOf(pattern: string, number: string): RegExp {
  return new RegExp(`^(?:${pattern.replaceAll('{number}', `(?:${number})`)})${end}`, 'iu');
}
