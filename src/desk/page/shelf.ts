/** What lies on the desk, and which of it is looked at. Views draw it, and are told when it has changed. */
import type { DeskDocument } from './document.ts';
import { rememberedChoices, type Choices } from './remembered.ts';

export class Shelf {
  readonly documents: DeskDocument[] = [];
  current: DeskDocument | undefined;
  choices: Choices = rememberedChoices();
  /** Where the caret stands in the source. */
  caret = 0;
  /** What was last said to whoever does not see it. */
  said = '';
  readonly #listeners = new Set<() => void>();
  #keys = 0;

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  moveCaret(place: number): void {
    this.caret = place;
    this.changed();
  }

  say(words: string): void {
    this.said = words;
    this.changed();
  }

  /** Puts a document down; nothing of it is read yet. */
  add(path: string, original?: Uint8Array): DeskDocument {
    const document: DeskDocument = {
      key: (this.#keys += 1),
      path,
      ...(original && { original }),
      stage: 'waiting',
      readingMessages: [],
      seenTo: new Set(),
      printed: [],
      openedSource: '',
      source: '',
      files: new Map(),
      unmade: new Map(),
      making: 'none',
    };
    this.documents.push(document);
    return document;
  }

  /** Takes a document away; its neighbour comes to the front. */
  remove(document: DeskDocument): void {
    const at = this.documents.indexOf(document);
    if (at < 0) return;
    this.documents.splice(at, 1);
    if (this.current === document)
      this.current = this.documents[Math.min(at, this.documents.length - 1)];
    this.changed();
  }
}
