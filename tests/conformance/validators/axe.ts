/**
 * axe in Chromium: WCAG 2.2 A and AA and axe's best practices, in light and in dark, in a window of
 * 320 CSS pixels and with text of twice the size.
 */
import { pathToFileURL } from 'node:url';
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { withBrowser } from '../browser.ts';
import type { Finding } from '../finding.ts';

interface View {
  name: string;
  options: NonNullable<Parameters<Browser['newPage']>[0]>;
  /** Applied once the page is there. */
  style?: string;
}

const views: View[] = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: '320 pixels', options: { viewport: { width: 320, height: 640 } } },
  // SC 1.4.4: twice the size, as a browser zooms a window of 1280 pixels, and of the text alone.
  {
    name: 'zoomed to 200 %',
    options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  },
  { name: 'text at 200 %', options: {}, style: ':root { font-size: 225% !important; }' },
];

/** Checks web pages in one browser. */
export function axe(files: readonly string[]): Promise<Finding[]> {
  return withBrowser(async (browser) => {
    const findings: Finding[] = [];
    for (const file of files) {
      for (const { name, options, style } of views) {
        const page = await browser.newPage(options);
        await page.goto(pathToFileURL(file).href);
        if (style !== undefined) await page.addStyleTag({ content: style });
        findings.push(...(await violationsOn(page, file, name)));
        await page.close();
      }
    }
    return findings;
  });
}

/** What axe has to say of a page as it stands. */
export async function violationsOn(page: Page, file: string, view: string): Promise<Finding[]> {
  await page.evaluate(axeCore.source);
  // Runs in the page, where axe has just been put.
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axeCore }).axe.run(document),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => ({ file, rule: id, message: `${help} (${view})`, place: html })),
  );
}
