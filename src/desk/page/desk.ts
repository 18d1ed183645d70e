/**
 * The desk: what happens to what lies on it. Views call what is here; whatever takes time is done by
 * workers.
 */
import { formats, type Format } from '../../editions/formats.ts';
import type { Changes, Lexicon } from '../protocol.ts';
import { failureOf, Hand, Stopped } from './crew.ts';
import { sourceName, type DeskDocument } from './document.ts';
import { keepText, type KeptText } from './keeping.ts';
import { Maker } from './maker.ts';
import { Reader } from './reader.ts';
import { rememberChoices, type Choices } from './remembered.ts';
import { saveFile, zipOf } from './saving.ts';
import { Shelf } from './shelf.ts';

/** How long typing rests before the text is read again, and before its editions are made. */
const restBeforeReading = 120;
const restBeforeMaking = 900;
const restBeforeKeeping = 400;

export class Desk extends Shelf {
  readonly viewer = new Hand();
  readonly #reader = new Reader(this, (document) => this.#opened(document));
  readonly #maker = new Maker(this, this.#reader);
  readonly #timers = new Map<string, number>();
  #announce: ((document: DeskDocument) => void) | undefined;
  #opening: Promise<void> = Promise.resolve();

  /** Says in the language of the page that a document is open. */
  set announce(announce: (document: DeskDocument) => void) {
    this.#announce = announce;
  }

  // ——— Opening ———

  /** Opens files one after another. One comes to the front; several are seen in their table. */
  open(files: readonly { path: string; bytes: Uint8Array }[]): Promise<void> {
    const added = files.map(({ path, bytes }) => this.add(path, bytes));
    const [first] = added;
    this.current = added.length === 1 ? first : undefined;
    this.changed();
    for (const document of added) {
      this.#opening = this.#opening.then(() => this.#read(document));
    }
    return this.#opening;
  }

  async #read(document: DeskDocument, changes?: 'accept' | 'reject'): Promise<void> {
    await this.#reader.read(document, changes);
    if (document === this.current) this.#makeSoon(document);
  }

  #opened(document: DeskDocument): void {
    // What lies on the disk is kept there, until it is edited here.
    if (!document.watched) void this.#keep(document);
    if (document === this.current) this.#announce?.(document);
  }

  /** Ends the reading of what is being read; what waits behind it goes on. */
  stopReading(): void {
    this.#reader.stop();
  }

  /** Reads the original again, with its tracked changes accepted or rejected. */
  readAgain(document: DeskDocument, changes?: 'accept' | 'reject'): Promise<void> {
    return this.#read(document, changes);
  }

  /** Puts back what was kept, with the text as it was left. */
  async goOn(kept: KeptText): Promise<void> {
    const document = this.add(kept.path, kept.original);
    document.keptAs = kept.id;
    document.readingMessages = kept.readingMessages;
    document.openedSource = kept.openedSource;
    document.source = kept.source;
    document.printed = kept.printed ?? [];
    this.current = document;
    try {
      await this.#reader.show(document);
      document.stage = 'open';
    } catch (error) {
      document.stage = 'failed';
      document.failure = failureOf(error);
    }
    this.select(document);
  }

  select(document: DeskDocument | undefined): void {
    this.current = document;
    this.changed();
    if (document?.stage === 'open') this.#makeSoon(document);
  }

  close(document: DeskDocument): void {
    if (document.stage === 'reading') this.stopReading();
    document.stage = 'stopped';
    this.remove(document);
  }

  // ——— A file of the disk ———

  /** Opens the file that a command watches; the document follows it from then on. */
  async openWatched(file: { path: string; bytes: Uint8Array }): Promise<DeskDocument> {
    const document = this.add(file.path, file.bytes);
    document.watched = 'following';
    this.current = document;
    this.changed();
    await this.#read(document, this.choices.given?.changes);
    return document;
  }

  /** Says that something cannot be opened, and why. */
  refuse(path: string, error: unknown): void {
    const document = this.add(path);
    document.stage = 'failed';
    document.failure = failureOf(error);
    this.select(document);
  }

  /** The command that watches the file of a document goes on, or has ended. */
  watching(document: DeskDocument, watched: 'following' | 'ended'): void {
    document.watched = watched;
    this.changed();
  }

  /** The file of a document has changed on the disk. */
  async fileChanged(document: DeskDocument, reading: Promise<Uint8Array>): Promise<void> {
    delete document.fileFailure;
    const { changes } = this.choices.given ?? {};
    try {
      const bytes = await reading;
      if (document.stage !== 'open') {
        document.original = bytes;
        document.stage = 'waiting';
        return await this.#read(document, changes);
      }
      await this.#reader.readChanged(document, bytes, changes);
    } catch (error) {
      document.fileFailure = failureOf(error);
    }
    this.changed();
    this.#makeSoon(document);
  }

  /** Takes the text of the file where the one here was edited too, or keeps this one. */
  decide(document: DeskDocument, taken: 'file' | 'own'): void {
    const { aside } = document;
    delete document.aside;
    if (taken === 'file' && aside !== undefined) this.edit(document, aside);
    else this.changed();
  }

  // ——— Working ———

  edit(document: DeskDocument, source: string): void {
    if (document.source === source) return;
    document.source = source;
    this.#later(`show ${document.key}`, restBeforeReading, () => this.#follow(document));
    this.#later(`keep ${document.key}`, restBeforeKeeping, () => this.#keep(document));
    this.changed();
  }

  async #keep(document: DeskDocument): Promise<void> {
    const { path, original, openedSource, source, printed } = document;
    const id = (document.keptAs ??= `${Date.now()} ${document.key}`);
    const readingMessages = document.readingMessages.filter((one) => !document.seenTo.has(one));
    document.isKept = await keepText({
      id,
      path,
      ...(original && { original }),
      openedSource,
      source,
      printed,
      readingMessages,
      changed: Date.now(),
    });
    this.changed();
  }

  lexicon(language: string): Promise<Lexicon> {
    return this.#reader.lexicon(language);
  }

  compare(document: DeskDocument): Promise<Changes> {
    return this.#reader.compare(document, this.viewer);
  }

  async #follow(document: DeskDocument): Promise<void> {
    try {
      await this.#reader.show(document);
    } catch (error) {
      if (error instanceof Stopped) return;
      document.showFailure = failureOf(error);
      return this.changed();
    }
    this.changed();
    this.#later('make', restBeforeMaking, () => this.#maker.make(document));
  }

  /** Takes choices, and remembers those of the person; what a command gives is not theirs. */
  choose(choices: Partial<Choices>): void {
    this.choices = { ...this.choices, ...choices };
    if (!this.choices.given) rememberChoices(this.choices);
    this.changed();
    if (this.current?.stage === 'open') void this.#follow(this.current);
  }

  seeTo(document: DeskDocument, message: DeskDocument['readingMessages'][number]): void {
    document.seenTo.add(message);
    this.changed();
    this.#later('make', restBeforeMaking, () => this.#maker.make(document));
  }

  // ——— Taking ———

  /** Saves one edition. */
  async download(document: DeskDocument, format: Format): Promise<boolean> {
    const file = await this.#maker.edition(document, format);
    if (file) saveFile(file.name, file.bytes);
    return file !== undefined;
  }

  downloadSource(document: DeskDocument): void {
    const { name, bytes } = sourceFile(document);
    saveFile(name, bytes);
  }

  /** Saves everything of some documents in one archive. */
  async downloadAll(documents: readonly DeskDocument[], name: string): Promise<boolean> {
    const entries: { name: string; bytes: Uint8Array }[] = [];
    for (const document of documents.filter(({ stage }) => stage === 'open')) {
      entries.push(sourceFile(document));
      for (const format of formats) {
        const file = await this.#maker.edition(document, format);
        if (file) entries.push(file);
      }
    }
    if (entries.length > 0) saveFile(name, await zipOf(entries));
    return entries.length > 0;
  }

  #makeSoon(document: DeskDocument): void {
    this.#later('make', restBeforeMaking / 3, () => this.#maker.make(document));
  }

  /** Does something once its like has not been asked for during a while. */
  #later(what: string, rest: number, action: () => Promise<void>): void {
    window.clearTimeout(this.#timers.get(what));
    this.#timers.set(
      what,
      window.setTimeout(() => void action(), rest),
    );
  }
}

/** The source as it stands, under the name that the command would read it by. */
function sourceFile(document: DeskDocument): { name: string; bytes: Uint8Array } {
  return { name: sourceName(document), bytes: new TextEncoder().encode(document.source) };
}
