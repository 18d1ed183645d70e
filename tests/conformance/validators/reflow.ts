/**
 * Chromium at 320 CSS pixels: WCAG 2.2, 1.4.10 Reflow (no scrolling in two dimensions), also with
 * the text spacing of 1.4.12.
 */
import { pathToFileURL } from 'node:url';
import { withBrowser } from '../browser.ts';
import type { Finding } from '../finding.ts';

const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** Checks that web pages fit a narrow window. */
export function reflow(files: readonly string[]): Promise<Finding[]> {
  return withBrowser(async (browser) => {
    const findings: Finding[] = [];
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    for (const file of files) {
      await page.goto(pathToFileURL(file).href);
      for (const rule of ['reflow', 'text-spacing']) {
        if (rule === 'text-spacing') await page.addStyleTag({ content: textSpacing });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) {
          findings.push({
            file,
            rule,
            message: `The page is ${width} pixels wide in a window of 320.`,
          });
        }
      }
    }
    return findings;
  });
}
