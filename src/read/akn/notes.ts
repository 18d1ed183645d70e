/** The notes of a document, in the order in which the text comes upon them. */
import {
  NoteIdentifiers,
  type FootnoteDefinition,
  type FootnoteReference,
  type ParagraphContent,
} from '../../tree/index.ts';
import type { AknElement } from './xml.ts';

export class NoteList {
  readonly #definitions: FootnoteDefinition[] = [];
  readonly #byElement = new Map<AknElement, FootnoteDefinition>();
  #highest = 0;
  readonly #identifiers = new NoteIdentifiers();

  /** Gives a note its place in the list; what it holds is read next, and may hold notes itself. */
  begin(element: AknElement, label: string): FootnoteDefinition {
    const known = this.#byElement.get(element);
    if (known) return known;
    const note: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier: this.#identifiers.give(label),
      label,
      children: [],
    };
    this.#highest = Math.max(this.#highest, numberIn(label));
    this.#definitions.push(note);
    this.#byElement.set(element, note);
    return note;
  }

  /** What a note is numbered by that has no marker: the number after the highest so far. */
  nextNumber(): string {
    return String(this.#highest + 1);
  }

  /** The note of an element, if the text has come upon it. */
  of(element: AknElement): FootnoteDefinition | undefined {
    return this.#byElement.get(element);
  }

  /** By number: notes with a sign come first, those of one number as they came. */
  inOrder(): FootnoteDefinition[] {
    return this.#definitions.toSorted((one, other) => numberIn(one.label) - numberIn(other.label));
  }
}

function numberIn(label: string): number {
  return Number(/\d+/.exec(label)?.[0] ?? 0);
}

export function referenceTo({ identifier, label }: FootnoteDefinition): FootnoteReference {
  return { type: 'footnoteReference', identifier, label };
}

export type NoteContent = ParagraphContent[];
