/**
 * Serves a preview to this machine's own browsers. Everything comes from memory and by a closed
 * list of paths: no file can be asked for.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { packageFile } from '../../package-files.ts';
import type { PreviewEditions } from './editions.ts';

const template = packageFile('templates/preview/');

type Answer = (response: ServerResponse) => void;

/** A server for the preview of `name`; it listens on nothing yet. */
export function previewServer(name: string, editions: PreviewEditions): Server {
  const file = (asset: string): string => readFileSync(new URL(asset, template), 'utf8');
  const page = file('page.html').replaceAll('{name}', escapeHtml(name));
  const answers: Record<string, Answer> = {
    '/': content('text/html; charset=utf-8', () => page, pagePolicy),
    '/preview.css': content('text/css; charset=utf-8', () => file('preview.css')),
    '/preview.js': content('text/javascript; charset=utf-8', () => file('preview.js')),
    '/edition.html': content('text/html; charset=utf-8', () => editions.html, editionPolicy),
    '/edition.pdf': content('application/pdf', () => editions.pdf),
    '/messages.json': content('application/json', () =>
      JSON.stringify({ messages: editions.messages }),
    ),
    '/events': (response) => sendEvents(response, editions),
  };
  return createServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal) return refuse(response, ...refusal);
    const [path = ''] = (request.url ?? '').split('?');
    const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
    if (answer) answer(response);
    else refuse(response, 404, 'There is nothing here.');
  });
}

const pagePolicy = "default-src 'self'; frame-ancestors 'none'";
// The web edition has its styles and its script in itself, and needs nothing else.
const editionPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/**
 * A page of another site can make a browser ask this server under a name of its own (DNS
 * rebinding): only the names of this machine are answered.
 */
function refusalOf(request: IncomingMessage): [status: number, reason: string] | undefined {
  const { method, headers, socket } = request;
  const hosts = ['127.0.0.1', 'localhost'].map((host) => `${host}:${socket.localPort}`);
  if (headers.host === undefined || !hosts.includes(headers.host)) {
    return [421, 'This preview is for this machine only.'];
  }
  return method === 'GET' || method === 'HEAD' ? undefined : [405, 'A preview can only be read.'];
}

function content(
  type: string,
  body: () => string | Uint8Array,
  policy = "default-src 'none'",
): Answer {
  return (response) => {
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    response.end(body());
  };
}

/** Server-sent events: one for each part that is new. */
function sendEvents(response: ServerResponse, editions: PreviewEditions): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const stop = editions.listen((news) => response.write(`data: ${JSON.stringify(news)}\n\n`));
  response.on('close', stop);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${reason}\n`);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
