import { request } from 'node:http';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolutionText, workshop } from './plenary.ts';

const { path, write, plenary } = workshop();

interface Reply {
  status: number | undefined;
  type: string | undefined;
  headers: NodeJS.Dict<string | string[]>;
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
        const { statusCode: status, headers: said } = response;
        resolve({ status, type: said['content-type'], headers: said, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** The news of the preview, one after another; `listening` is called once it is heard. */
async function* news(origin: string, listening: () => void): AsyncGenerator<string> {
  const { body } = await fetch(`${origin}/watched/events`);
  listening();
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) if (event !== ':') yield event.slice('data: '.length);
  }
}

/** Runs a preview for as long as `use` takes; gives the outcome of the command. */
async function withPreview(words: string[], use: (origin: string) => Promise<void>) {
  let child: ChildProcess | undefined;
  const outcome = plenary(['preview', ...words, '--port', '0', '--no-open'], {
    onStart: (started) => (child = started),
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      child?.stdout?.on('data', (text: string) => resolve(text.trim()));
      void outcome.then(({ stderr }) => reject(new Error(stderr)));
    });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?watched$/);
    await use(new URL(address).origin);
  } finally {
    child?.kill('SIGINT');
  }
  return outcome;
}

describe('plenary preview', () => {
  it('serves the desk, the file as it is, and what the page was asked for', async () => {
    write('a.md', resolutionText(1));
    const { code } = await withPreview(['a.md', '--paper', 'a4', '--no-links'], async (origin) => {
      expect((await ask(`${origin}/?watched`)).body).toContain('<title>Plenary</title>');
      const file = await ask(`${origin}/watched/file`);
      expect(file.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': expect.stringMatching(/^default-src '/) as string,
      });
      expect([file.body, file.headers['cache-control']]).toEqual([resolutionText(1), 'no-store']);
      const { body } = await ask(`${origin}/watched/request.json`);
      expect(JSON.parse(body)).toEqual({
        name: 'a.md',
        template: 'official',
        paper: 'a4',
        links: false,
        given: { colophon: true },
      });
      write('a.md', resolutionText(2));
      expect((await ask(`${origin}/watched/file`)).body).toBe(resolutionText(2));
    });
    expect(code).toBe(130);
  });

  it('tells of a change to the text, and of one to a template', async () => {
    write('a.md', resolutionText(1));
    mkdirSync(path('look'), { recursive: true });
    write('look/pdf.json', '{}');
    await withPreview(['a.md', '--template', 'look'], async (origin) => {
      const heard = async (change: () => void): Promise<string | undefined> => {
        for await (const what of news(origin, change)) return what;
        return undefined;
      };
      expect(await heard(() => write('a.md', resolutionText(2)))).toBe('file');
      expect(await heard(() => write('look/web.additions.css', 'p { color: black }'))).toBe(
        'template',
      );
      const { template, given } = JSON.parse(
        (await ask(`${origin}/watched/request.json`)).body,
      ) as {
        template: string;
        given: { template: object };
      };
      expect([template, given.template]).toEqual([
        'look',
        { name: 'look', files: { 'pdf.json': '{}', 'web.additions.css': 'p { color: black }' } },
      ]);
    });
  });

  it('says why the file cannot be read any more', async () => {
    write('a.md', resolutionText(1));
    await withPreview(['a.md'], async (origin) => {
      rmSync(path('a.md'));
      const { status, body } = await ask(`${origin}/watched/file`);
      expect([status, body]).toEqual([404, expect.stringMatching(/^a\.md: no such file\b/)]);
    });
  });

  it('answers this machine only, and for nothing but its parts', async () => {
    write('a.md', resolutionText(1));
    write('secret.txt', 'secret');
    await withPreview(['a.md'], async (origin) => {
      expect((await ask(`${origin}/`, { host: 'attacker.example' })).status).toBe(421);
      expect((await ask(`${origin}/watched/file`, { host: '127.0.0.1:1' })).status).toBe(421);
      expect((await ask(`${origin}/watched/file`, { method: 'POST' })).status).toBe(405);
      const escapes = ['/secret.txt', '/../secret.txt', `/${path('secret.txt')}`, '/__proto__'];
      for (const escape of [...escapes, '/watched/../secret.txt', '/watched/secret.txt']) {
        expect((await ask(`${origin}${escape}`)).status, escape).toBe(404);
      }
    });
  });

  it('does not watch standard input', async () => {
    expect((await plenary(['preview', '-'])).code).toBe(2);
  });
});
