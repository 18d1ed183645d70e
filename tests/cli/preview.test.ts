import { request } from 'node:http';
import type { ChildProcess } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { resolutionText, workshop } from './plenary.ts';

const { path, write, plenary } = workshop();

interface Reply {
  status: number | undefined;
  type: string | undefined;
  body: string;
}

/** Asks the preview as a browser would, or as nobody should. */
function ask(url: string, options: { method?: string; host?: string } = {}): Promise<Reply> {
  const { method = 'GET', host } = options;
  return new Promise((resolve, reject) => {
    // Not fetch, which tidies paths and sets the Host header itself.
    const { hostname, port } = new URL(url);
    const asked = url.slice(new URL(url).origin.length);
    const headers = host === undefined ? {} : { host };
    request({ hostname, port, path: asked, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        resolve({ status: response.statusCode, type: response.headers['content-type'], body });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** The news of the preview, one part after another. */
async function* news(origin: string): AsyncGenerator<{ part: string; version: number }> {
  const { body } = await fetch(`${origin}/events`);
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) yield JSON.parse(event.slice('data: '.length));
  }
}

/** Runs a preview for as long as `use` takes; gives the outcome of the command. */
async function withPreview(use: (origin: string) => Promise<void>) {
  let child: ChildProcess | undefined;
  const outcome = plenary(['preview', 'a.md', '--port', '0'], {
    onStart: (started) => (child = started),
  });
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      child?.stdout?.on('data', (text: string) => resolve(text.trim().replace(/\/$/, '')));
      void outcome.then(({ stderr }) => reject(new Error(stderr)));
    });
    await use(origin);
  } finally {
    child?.kill('SIGINT');
  }
  return outcome;
}

describe('plenary preview', () => {
  it('serves the web edition, the PDF and the messages', async () => {
    write('a.md', resolutionText(1));
    const { code } = await withPreview(async (origin) => {
      for await (const { part } of news(origin)) if (part === 'pdf') break;
      expect((await ask(`${origin}/`)).body).toContain('<title>Preview: a.md</title>');
      expect((await ask(`${origin}/edition.html?1`)).body).toContain('A/RES/70/1');
      const pdf = await ask(`${origin}/edition.pdf`);
      expect([pdf.type, pdf.body.slice(0, 5)]).toEqual(['application/pdf', '%PDF-']);
      expect(JSON.parse((await ask(`${origin}/messages.json`)).body)).toHaveProperty('messages');
    });
    expect(code).toBe(130);
  });

  it('tells of a change to the text', async () => {
    write('a.md', resolutionText(1));
    await withPreview(async (origin) => {
      for await (const { part, version } of news(origin)) {
        if (part === 'pdf' && version === 1) write('a.md', resolutionText(2));
        if (part === 'html' && version > 1) break;
      }
      expect((await ask(`${origin}/edition.html`)).body).toContain('A/RES/70/2');
    });
  });

  it('answers this machine only, and for nothing but its parts', async () => {
    write('a.md', resolutionText(1));
    write('secret.txt', 'secret');
    await withPreview(async (origin) => {
      expect(new URL(origin).hostname).toBe('127.0.0.1');
      expect((await ask(`${origin}/`, { host: 'attacker.example' })).status).toBe(421);
      expect((await ask(`${origin}/`, { host: '127.0.0.1:1' })).status).toBe(421);
      expect((await ask(`${origin}/`, { method: 'POST' })).status).toBe(405);
      const escapes = ['/secret.txt', '/../secret.txt', `/${path('secret.txt')}`, '/__proto__'];
      for (const escape of escapes) {
        expect((await ask(`${origin}${escape}`)).status, escape).toBe(404);
      }
    });
  });

  it('does not watch standard input', async () => {
    expect((await plenary(['preview', '-'])).code).toBe(2);
  });
});
