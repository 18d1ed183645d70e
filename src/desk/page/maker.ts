/** Makes and verifies editions, one document after another; what is made stays until the text changes. */
import { formats, type Format } from '../../editions/formats.ts';
import type { MadeFile } from '../protocol.ts';
import { failureOf, Hand } from './crew.ts';
import { isSound, isWithheld, makingOf, type DeskDocument } from './document.ts';
import type { Reader } from './reader.ts';
import type { Shelf } from './shelf.ts';

export class Maker {
  readonly #shelf: Shelf;
  readonly #reader: Reader;
  readonly #hand = new Hand();
  #making: Promise<void> | undefined;

  constructor(shelf: Shelf, reader: Reader) {
    this.#shelf = shelf;
    this.#reader = reader;
  }

  /** Makes and verifies all editions of a document, if they are not there already. */
  async make(document: DeskDocument): Promise<void> {
    while (this.#making) await this.#making;
    if (document.shownOf !== document.source)
      await this.#reader.show(document).catch(() => undefined);
    const madeOf = makingOf(document, this.#shelf.choices);
    if (document.madeOf === madeOf && document.making === 'made') return;
    document.files = new Map();
    document.unmade = new Map();
    document.madeOf = madeOf;
    if (document.stage !== 'open' || isWithheld(document)) {
      document.making = 'none';
      this.#shelf.changed();
      return;
    }
    this.#making = this.#makeAll(document, madeOf).finally(() => (this.#making = undefined));
    return this.#making;
  }

  async #makeAll(document: DeskDocument, madeOf: string): Promise<void> {
    document.making = 'making';
    delete document.makingFailure;
    this.#shelf.changed();
    const { path, source } = document;
    const { choices } = this.#shelf;
    const isCurrent = (): boolean => document.madeOf === madeOf;
    try {
      await this.#hand.call('make', { path, source, choices, formats }, (file) => {
        if (isCurrent() && 'bytes' in file) document.files.set(file.format, file);
        else if (isCurrent() && 'failure' in file) document.unmade.set(file.format, file.failure);
        this.#shelf.changed();
      });
      if (isCurrent()) document.making = 'made';
    } catch (error) {
      document.making = 'failed';
      document.makingFailure = failureOf(error);
    }
    this.#shelf.changed();
  }

  /** A verified edition of the text as it stands; nothing where there can be none. */
  async edition(document: DeskDocument, format: Format): Promise<MadeFile | undefined> {
    for (;;) {
      const wanted = makingOf(document, this.#shelf.choices);
      if (document.madeOf !== wanted || document.making !== 'made') await this.make(document);
      if (makingOf(document, this.#shelf.choices) !== wanted) continue;
      const file = document.files.get(format);
      return file && isSound(file) ? file : undefined;
    }
  }
}
