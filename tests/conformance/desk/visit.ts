/** A visit to the desk: the command serves it, Chromium opens it, and what happens is written down. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { repository } from '../paths.ts';

const main = join(repository, 'lib/cli/main.js');

export interface Served {
  origin: string;
  stop: () => void;
}

/** Serves the desk by the command. */
export async function serveDesk(): Promise<Served> {
  const child: ChildProcess = spawn(process.execPath, [main, 'desk', '--port', '0', '--no-open']);
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    child.once('error', reject);
  });
  return { origin, stop: () => child.kill('SIGINT') };
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Every address that was asked for. */
  requests: string[];
  /** What the browser complained of: errors, and what the policy refused. */
  faults: string[];
  /** Durations of tasks that kept the page from answering, in milliseconds. */
  longTasks: () => Promise<number[]>;
  /** Presses a button and gives the place of the file that comes of it. */
  take: (button: string) => Promise<string>;
  end: () => Promise<void>;
}

export async function visit(
  browser: Browser,
  origin: string,
  options: NonNullable<Parameters<Browser['newContext']>[0]> = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const folder = mkdtempSync(join(tmpdir(), 'plenary-desk-'));
  const requests: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // The frame of an edition lets nothing run, not even what Playwright brings: as it should.
    const isSandbox = message.text().startsWith("Blocked script execution in 'about:srcdoc'");
    if (message.type() === 'error' && !isSandbox) faults.push(message.text());
  });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(origin);
  return {
    page,
    context,
    requests,
    faults,
    longTasks: () =>
      page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks),
    take: async (button) => {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 120_000 }),
        page.getByRole('button', { name: button, exact: true }).click(),
      ]);
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    end: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A file as a person has it on the disk. */
export interface HeldFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export function held(name: string, content: string | Uint8Array): HeldFile {
  return { name, mimeType: '', buffer: Buffer.from(content as Uint8Array) };
}

/** Opens files and waits until the last of them stands there, read or refused. */
export async function open(page: Page, ...files: HeldFile[]): Promise<void> {
  await page.getByLabel('Open files').setInputFiles(files);
  const name = files.at(-1)?.name ?? '';
  await page.locator('.standing, th[scope=row]').filter({ hasText: name }).first().waitFor();
  await page.locator('.workplace, .not-open .severity, .files').first().waitFor();
}
