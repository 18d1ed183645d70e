/** axe in Chromium: WCAG 2.2 A and AA and axe's best practices, in light and in dark. */
import { pathToFileURL } from 'node:url';
import axeCore from 'axe-core';
import { withBrowser } from '../browser.ts';
import type { Finding } from '../finding.ts';

const colorSchemes = ['light', 'dark'] as const;

/** Checks web pages in one browser. */
export function axe(files: readonly string[]): Promise<Finding[]> {
  return withBrowser(async (browser) => {
    const findings: Finding[] = [];
    for (const file of files) {
      for (const colorScheme of colorSchemes) {
        const page = await browser.newPage({ colorScheme });
        await page.goto(pathToFileURL(file).href);
        await page.evaluate(axeCore.source);
        // Runs in the page, where axe has just been put.
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axeCore }).axe.run(document),
        );
        for (const { id, help, nodes } of violations) {
          for (const { html } of nodes) {
            findings.push({ file, rule: id, message: `${help} (${colorScheme})`, place: html });
          }
        }
        await page.close();
      }
    }
    return findings;
  });
}
