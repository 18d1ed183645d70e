/** Serves the desk to this machine's own browsers: a closed list of files, and nothing else. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { refusalOf } from '../loopback.ts';
import type { Site } from './site.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/** The policy of the page stands in the page too; this one adds that nobody may frame it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'";

/** What changes while it is served: read anew each time, and kept by nobody. */
export interface Live {
  files: Site;
  /** Says why a file of it cannot be read now. */
  refusal: (error: unknown) => string;
  /** The path of its news, and who sends them. */
  news: readonly [path: string, send: (response: ServerResponse) => void];
}

/** A server for a site, and for what changes beside it; it listens on nothing yet. */
export function deskServer(site: Site, live?: Live): Server {
  const packed = new Map<string, Uint8Array>();
  const packedOnce = (key: string, pack: () => Uint8Array): Uint8Array => {
    const known = packed.get(key) ?? pack();
    packed.set(key, known);
    return known;
  };
  return createServer((request, response) => {
    for (const [header, value] of Object.entries(ofEveryAnswer)) response.setHeader(header, value);
    const refusal = refusalOf(request, 'desk');
    if (refusal) return refuse(response, ...refusal);
    const path = pathOf(request);
    if (live && path !== undefined && answerLive(live, path, response)) return;
    const read = path === undefined ? undefined : site.get(path);
    if (path === undefined || !read) return refuse(response, 404, 'There is nothing here.');
    const encoding = encodingFor(request);
    const body =
      encoding === undefined
        ? read()
        : packedOnce(`${encoding} ${path}`, () => {
            return packers[encoding](read());
          });
    response.writeHead(200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      // Another version of Plenary may serve the same address tomorrow.
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      ...(encoding !== undefined && { 'Content-Encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
}

/** A browser takes no answer for what it is not, and shows none to another site. */
const ofEveryAnswer = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

function answerLive(
  { files, refusal, news }: Live,
  path: string,
  response: ServerResponse,
): boolean {
  const [newsPath, send] = news;
  const headers = { 'Cache-Control': 'no-store' };
  if (path === newsPath) {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
    // Headers are sent with the first words of a body.
    response.write(':\n\n');
    send(response);
    return true;
  }
  const read = files.get(path);
  if (!read) return false;
  try {
    const body = read();
    response.writeHead(200, { ...headers, 'Content-Type': 'application/octet-stream' });
    response.end(body);
  } catch (error) {
    refuse(response, 404, refusal(error));
  }
  return true;
}

/** Quick rather than small: nobody waits for a network here. */
const packers = {
  br: (bytes: Uint8Array) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Uint8Array) => gzipSync(bytes),
} as const;

function encodingFor({ headers }: IncomingMessage): keyof typeof packers | undefined {
  const accepted = String(headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

/** "fonts/…" for "/fonts/…?1"; nothing for what is no address. */
function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    const [path = ''] = decodeURIComponent(url).split('?');
    return path === '/' ? 'index.html' : path.slice(1);
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'",
  });
  response.end(`${reason}\n`);
}
