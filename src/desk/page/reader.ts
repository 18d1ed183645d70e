/** Reads what lies on the desk: files to their sources, and sources to what can be seen of them. */
import type { Changes, Lexicon, Reading } from '../protocol.ts';
import { Failure, failureOf, Hand, Stopped } from './crew.ts';
import type { DeskDocument } from './document.ts';
import type { Shelf } from './shelf.ts';

/** Reading that takes longer than anything honest is given up. */
const patience = 120_000;

type TrackedChanges = 'accept' | 'reject';

export class Reader {
  readonly #shelf: Shelf;
  readonly #hand = new Hand();
  readonly #opened: (document: DeskDocument) => void;

  /** `opened` is told of each document that has been read. */
  constructor(shelf: Shelf, opened: (document: DeskDocument) => void) {
    this.#shelf = shelf;
    this.#opened = opened;
  }

  /** Reads the file of a document; further ones that it holds are put down beside it. */
  async read(document: DeskDocument, changes?: TrackedChanges): Promise<void> {
    const { original } = document;
    if (!original || document.stage === 'stopped') return;
    document.stage = 'reading';
    this.#shelf.changed();
    try {
      const [reading, ...others] = await this.#readings(document, original, changes);
      if (!reading) throw new Failure('', '');
      take(document, reading);
      if (reading.empty) throw whyEmpty(reading);
      await this.show(document);
      document.stage = 'open';
      for (const other of others) await this.#putBeside(other, original);
      this.#opened(document);
    } catch (error) {
      document.stage = error instanceof Stopped ? 'stopped' : 'failed';
      document.failure = failureOf(error);
    } finally {
      this.#shelf.changed();
    }
  }

  /**
   * Reads what has become of the file of a document. Where the text was not edited here it takes that
   * of the file; where it was, a person decides.
   */
  async readChanged(
    document: DeskDocument,
    original: Uint8Array,
    changes?: TrackedChanges,
  ): Promise<void> {
    const [reading] = await this.#readings(document, original, changes);
    if (!reading) return;
    if (reading.empty) throw whyEmpty(reading);
    document.original = original;
    const wasEdited = document.source !== document.sourceOfFile;
    const { openedSource, source } = document;
    take(document, reading);
    document.openedSource = openedSource;
    if (!wasEdited || reading.source === source) delete document.aside;
    else {
      document.aside = reading.source;
      document.source = source;
    }
    await this.show(document);
    this.#shelf.changed();
  }

  async #readings(
    { path, watched }: DeskDocument,
    bytes: Uint8Array,
    changes: TrackedChanges | undefined,
  ): Promise<Reading[]> {
    const tooLong = setTimeout(() => this.stop(), patience);
    try {
      const language = this.#shelf.choices.language || undefined;
      const { document, password } = (watched && this.#shelf.choices.given) || {};
      return await this.#hand.call('read', { path, bytes, language, changes, document, password });
    } finally {
      clearTimeout(tooLong);
    }
  }

  /** Another document of a file that has just been read; they are seen in their table. */
  async #putBeside(reading: Reading, original: Uint8Array): Promise<void> {
    const document = this.#shelf.add(reading.path, original);
    take(document, reading);
    this.#shelf.current = undefined;
    await this.show(document);
    document.stage = 'open';
    this.#opened(document);
  }

  /** Reads the source as it stands, until what is shown is what stands there. */
  async show(document: DeskDocument): Promise<void> {
    for (;;) {
      const { path, source } = document;
      const { choices } = this.#shelf;
      const shown = await this.#hand.call('show', { path, source, choices });
      document.shown = shown;
      document.shownOf = source;
      delete document.showFailure;
      if (document.source === source) return;
    }
  }

  /** The words of a language that help to write in it. */
  lexicon(language: string): Promise<Lexicon> {
    return this.#hand.call('lexicon', { language });
  }

  /** What changed in a document since it was opened. */
  compare({ path, openedSource: opened, source }: DeskDocument, by: Hand): Promise<Changes> {
    return by.call('compare', { path, opened, source });
  }

  stop(): void {
    this.#hand.stop();
  }
}

function take(document: DeskDocument, reading: Reading): void {
  document.path = reading.path;
  document.readingMessages = reading.messages;
  document.printed = reading.printed;
  document.openedSource = document.source = document.sourceOfFile = reading.source;
}

function whyEmpty({ messages: [why] }: Reading): Failure {
  return new Failure(why?.reason ?? '', why?.note ?? '');
}
