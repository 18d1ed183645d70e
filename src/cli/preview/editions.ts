/** The editions of one text, made anew whenever it changes, and kept in memory. */
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { makeEditions, readDocument } from '../../pipeline.ts';
import { editionOptions } from '../../pipeline/edition-options.ts';
import { fileTrouble } from '../../pipeline/file-trouble.ts';
import { messagesOf, withholds, type DocumentMessage } from '../../pipeline/messages.ts';
import type { EditionRequest } from '../../pipeline/request.ts';
import { loadTemplate } from '../../render/template.ts';
import type { Source } from '../inputs.ts';

export type PreviewPart = 'html' | 'pdf' | 'messages';

/** What listeners are told: a part is new, and what to say of it. */
export interface PreviewNews {
  part: PreviewPart;
  version: number;
  text: string;
}

export interface PreviewEditions {
  html: Uint8Array;
  pdf: Uint8Array;
  messages: DocumentMessage[];
  /** Reads the text and makes the editions again; the web edition comes first, for it is quick. */
  refresh: () => Promise<void>;
  /** Tells of news, and of what there is already. */
  listen: (listener: (news: PreviewNews) => void) => () => void;
}

const timeToFetch = 50;

/** Editions of a source, none made yet. */
export function previewEditions(source: Source, request: EditionRequest): PreviewEditions {
  const listeners = new Set<(news: PreviewNews) => void>();
  const latest = new Map<PreviewPart, PreviewNews>();
  // The other editions have no files here that the web edition could link to.
  const alone = { ...request, formats: [] };
  let version = 0;
  const tell = (part: PreviewPart, text: string): void => {
    const news = { part, version, text };
    latest.set(part, news);
    for (const listener of listeners) listener(news);
  };

  const refresh = async (): Promise<void> => {
    version += 1;
    const bytes = await readFile(source.path);
    const { file, root } = await readDocument({ path: source.path, bytes }, request);
    editions.messages = messagesOf(file);
    const withheld = withholds(editions.messages, request.strict);
    tell('messages', withheld ? 'Errors: the editions are those of before.' : 'Read.');
    if (withheld) return;
    const options = editionOptions(root, source.name, alone, loadTemplate(request.template));
    for (const format of ['html', 'pdf'] as const) {
      const [made] = await makeEditions(root, [format], options);
      if (made) editions[format] = made.bytes;
      tell(format, format === 'html' ? 'Web edition made; laying out pages…' : 'Up to date.');
      // Laying out keeps the thread busy: the browser fetches what is ready first.
      if (format === 'html') await pause(timeToFetch);
    }
  };

  const editions: PreviewEditions = {
    html: new Uint8Array(),
    pdf: new Uint8Array(),
    messages: [],
    refresh: inTurn(() => refresh().catch((error: unknown) => tell('messages', told(error)))),
    listen: (listener) => {
      for (const news of latest.values()) listener(news);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const told = (error: unknown): string => fileTrouble(error, source.path).reason;
  return editions;
}

/** One after another, and never more than one in waiting: that one will see the newest text. */
function inTurn(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  const start = (): Promise<void> => {
    running = action().finally(() => (running = undefined));
    return running;
  };
  return () => {
    if (!running) return start();
    waiting ??= running.then(() => {
      waiting = undefined;
      return start();
    });
    return waiting;
  };
}
