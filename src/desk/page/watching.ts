/** The page of `plenary preview`: it opens the file that the command watches, and follows it. */
import type { Given } from '../protocol.ts';
import { papers } from '../../editions/papers.ts';
import type { Desk } from './desk.ts';
import type { DeskDocument } from './document.ts';

/** What the command was asked for: `watched/request.json`. */
export interface WatchedRequest {
  /** The name of the file. */
  name: string;
  template: string;
  paper: string;
  links: boolean;
  language?: string;
  /** The picture of the masthead in base 64. */
  given: Omit<Given, 'version' | 'emblem'> & {
    emblem?: Omit<NonNullable<Given['emblem']>, 'bytes'> & { base64: string };
  };
}

/** Whether the address is that of a watched file. */
export function isWatching({ search }: Location): boolean {
  return new URLSearchParams(search).has('watched');
}

export async function watch(desk: Desk): Promise<void> {
  let version = 0;
  const choose = async (): Promise<WatchedRequest> => {
    const request = (await (await ask('request.json')).json()) as WatchedRequest;
    version += 1;
    desk.choose(choicesOf(request, version));
    return request;
  };
  const { name } = await choose();
  // Listening starts before the file is read: no change of it is missed.
  const events = new EventSource(addressOf('events'));
  let document: DeskDocument | undefined;
  const read = async (): Promise<Uint8Array> =>
    new Uint8Array(await (await ask('file')).arrayBuffer());
  const opened = read().then(async (bytes) => {
    document = await desk.openWatched({ path: name, bytes });
  });
  // One change after another: the last to be read is the last that was made.
  let turn = opened.catch(() => undefined);
  events.addEventListener('message', ({ data }) => {
    turn = turn
      .then(async () => {
        if (data === 'template') await choose();
        else if (document) await desk.fileChanged(document, read());
      })
      .catch(() => undefined);
  });
  events.addEventListener('open', () => document && desk.watching(document, 'following'));
  events.addEventListener('error', () => document && desk.watching(document, 'ended'));
  await opened;
}

function choicesOf(
  { template, paper, links, language = '', given }: WatchedRequest,
  version: number,
): Parameters<Desk['choose']>[0] {
  const { emblem, ...rest } = given;
  const known = papers.find((one) => one === paper);
  return {
    template,
    links,
    language,
    ...(known && { paper: known }),
    given: {
      ...rest,
      version,
      ...(emblem && {
        emblem: { ...emblem, bytes: Uint8Array.from(atob(emblem.base64), codeOf) },
      }),
    },
  };
}

function codeOf(sign: string): number {
  return sign.charCodeAt(0);
}

function addressOf(path: string): URL {
  return new URL(`./watched/${path}`, import.meta.url);
}

async function ask(path: string): Promise<Response> {
  const response = await fetch(addressOf(path), { cache: 'no-store' });
  if (!response.ok) throw new Error(await response.text());
  return response;
}
