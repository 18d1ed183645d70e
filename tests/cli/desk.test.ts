import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { ChildProcess } from 'node:child_process';
import { expect, describe, it } from 'vitest';
import { workshop } from './plenary.ts';

const { path, plenary } = workshop();

/** Asks the desk as a browser would, or as nobody should. */
function ask(
  origin: string,
  asked: string,
  { method = 'GET', host }: { method?: string; host?: string } = {},
): Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }> {
  const { hostname, port } = new URL(origin);
  const headers = host === undefined ? {} : { host };
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: asked, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

async function withDesk(use: (origin: string) => Promise<void>) {
  let child: ChildProcess | undefined;
  const outcome = plenary(['desk', '--port', '0', '--no-open'], {
    onStart: (started) => (child = started),
  });
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      child?.stdout?.on('data', (text: string) => resolve(text.trim()));
      void outcome.then(({ stderr }) => reject(new Error(stderr)));
    });
    await use(origin);
  } finally {
    child?.kill('SIGINT');
  }
  return outcome;
}

describe('plenary desk', () => {
  it('serves its page to this machine, under a policy of its own origin', async () => {
    const { code } = await withDesk(async (origin) => {
      expect(new URL(origin).hostname).toBe('127.0.0.1');
      const page = await ask(origin, '/');
      expect(page.body).toContain('<title>Plenary</title>');
      const policy = String(page.headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect((await ask(origin, '/worker.js')).status).toBe(200);
      expect((await ask(origin, '/core/core.js')).status).toBe(200);
    });
    expect(code).toBe(130);
  });

  it('says with every answer, refusals too, that it is of this origin and of its type', async () => {
    await withDesk(async (origin) => {
      const answers = [
        await ask(origin, '/'),
        await ask(origin, '/worker.js'),
        await ask(origin, '/nothing'),
        await ask(origin, '/%'),
        await ask(origin, '/', { host: 'example.org' }),
        await ask(origin, '/', { method: 'POST' }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404, 421, 405]);
      for (const { headers } of answers) {
        expect(headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'same-origin',
          'cross-origin-opener-policy': 'same-origin',
          'content-security-policy': expect.stringMatching(/^default-src 'none'/) as string,
        });
      }
    });
  });

  it('answers nobody else, and nothing but its files', async () => {
    await withDesk(async (origin) => {
      expect((await ask(origin, '/', { host: 'example.org' })).status).toBe(421);
      expect((await ask(origin, '/', { method: 'POST' })).status).toBe(405);
      for (const strange of ['/package.json', '/../package.json', '/%2e%2e/package.json', '/%']) {
        expect([strange, (await ask(origin, strange)).status]).toEqual([strange, 404]);
      }
    });
  });

  it('is written as a site in which everything that is kept is there, by relative paths', async () => {
    const { code, stdout } = await plenary(['desk', '--out', 'site']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const site = JSON.parse(readFileSync(path('site', 'site.json'), 'utf8')) as {
      kept: string[];
      languages: string[];
    };
    expect(site.languages).toContain('en.json');
    expect(site.kept.filter((file) => !existsSync(path('site', file)))).toEqual([]);
    const page = readFileSync(path('site', 'index.html'), 'utf8');
    expect(page).not.toMatch(/(?:src|href)="(?:\/|https?:)/);
    // Opened from the disk, this is what stands there.
    expect(page).toContain('Opened from the disk it cannot');
    expect(existsSync(path('site', 'fonts/@expo-google-fonts/amiri/LICENSE'))).toBe(true);
  });

  it('writes the same site each time', async () => {
    await plenary(['desk', '--out', 'one']);
    await plenary(['desk', '--out', 'two']);
    const index = (folder: string): string =>
      readFileSync(path(folder, 'service-worker.js'), 'utf8');
    expect(index('one')).toBe(index('two'));
  });

  it('takes no files', async () => {
    const { code, stderr } = await plenary(['desk', 'a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('Open them in the page.');
  });
});
