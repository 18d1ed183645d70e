/**
 * A walk through a page with the keyboard alone: past the navigation to the text, to a place in the
 * contents, to a note and back (WCAG 2.2, 2.1.1, 2.4.1, 2.4.3), with the focus seen at every stop
 * (2.4.7) and nothing over it (2.4.11), and the note's preview dismissed (1.4.13).
 */
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { withBrowser } from '../browser.ts';
import type { Finding } from '../finding.ts';

/** Walks through web pages. */
export function keyboardWalk(files: readonly string[]): Promise<Finding[]> {
  return withBrowser(async (browser) => {
    const findings: Finding[] = [];
    for (const file of files) {
      for (const walk of [skipToText, followContents, noteAndBack, copyLink, everyStop]) {
        // Where one is on the page matters to the next walk: each has a page of its own.
        const page = await browser.newPage({ reducedMotion: 'reduce' });
        await page.goto(pathToFileURL(file).href);
        for (const message of await walk(page)) findings.push({ file, rule: walk.name, message });
        await page.close();
      }
    }
    return findings;
  });
}

async function skipToText(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const first = await focused(page);
  if (!first.classes.includes('skip-link')) return [`The first stop is ${first.name}.`];
  if (!first.inView) return ['The skip link is not seen when it has the focus.'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const next = await focused(page);
  const inText = next.region !== 'nav' && next.region !== 'header';
  return inText ? [] : [`After the skip link the next stop is ${next.name}, in ${next.region}.`];
}

async function followContents(page: Page): Promise<string[]> {
  const link = page.locator('nav.contents a').last();
  if ((await link.count()) === 0) return ['There are no contents.'];
  if (!(await link.isVisible())) return ['The contents are folded in a wide window.'];
  await link.focus();
  await page.keyboard.press('Enter');
  return (await targetInView(page)) ? [] : ['A link of the contents does not lead into view.'];
}

async function noteAndBack(page: Page): Promise<string[]> {
  const marker = page.locator('a[role="doc-noteref"]').first();
  if ((await marker.count()) === 0) return [];
  const problems: string[] = [];
  await marker.focus();
  const preview = page.locator('.note-preview');
  if (!(await preview.isVisible())) problems.push('No preview is shown for a note in focus.');
  await page.keyboard.press('Escape');
  if (await preview.isVisible()) problems.push('Escape does not dismiss the preview.');
  await page.keyboard.press('Enter');
  if (!(await targetInView(page))) problems.push('The marker does not lead to its note.');
  const back = page.locator(`:target a[role="doc-backlink"]`).first();
  await back.focus();
  await page.keyboard.press('Enter');
  const id = await marker.getAttribute('id');
  if (!page.url().endsWith(`#${id ?? ''}`)) problems.push('The note does not lead back.');
  if (!(await targetInView(page)))
    problems.push('The reference is not in view after the way back.');
  return problems;
}

/** From a paragraph's label its address is copied, or shown where the clipboard is closed; it is said. */
async function copyLink(page: Page): Promise<string[]> {
  const label = page.locator('main [data-place] > .own-text > a').first();
  if ((await label.count()) === 0) return [];
  await label.focus();
  await page.keyboard.press('Enter');
  const menu = page.locator('.place-menu');
  const problems = (await menu.isVisible()) ? [] : ['A label opens no menu.'];
  await menu.locator('button:focus').waitFor({ timeout: 5000 });
  await page.keyboard.press('Enter');
  const said = page.locator('[role="status"]');
  await said.filter({ hasText: /\S/ }).waitFor({ state: 'attached', timeout: 5000 });
  if ((await menu.count()) > 0) problems.push('The menu stays when its work is done.');
  const back = await label.evaluate((link) => document.activeElement === link);
  return back ? problems : [...problems, 'The focus is not on the label again.'];
}

/** Presses Tab until the end of the page. */
async function everyStop(page: Page): Promise<string[]> {
  const count = await page.evaluate(
    () =>
      document.querySelectorAll('a[href]:not([tabindex="-1"]), button, summary, [tabindex="0"]')
        .length,
  );
  const problems: string[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, inView, outlined, covered } = await focused(page);
    if (!inView) problems.push(`${name} is out of view when it has the focus.`);
    if (!outlined) problems.push(`${name} shows no focus.`);
    if (covered) problems.push(`${name} is covered when it has the focus.`);
  }
  return problems;
}

interface Focused {
  name: string;
  classes: string[];
  /** The name of the region that it stands in. */
  region: string;
  inView: boolean;
  outlined: boolean;
  covered: boolean;
}

/** What has the focus, once the fonts that showing it asked for are there. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const element = document.activeElement ?? document.body;
    const box = element.getClientRects()[0] ?? new DOMRect();
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const top = document.elementFromPoint(x, y);
    const region = element.closest('nav, header, main, footer');
    return {
      name: `<${element.localName}> "${element.textContent?.trim().slice(0, 40) ?? ''}"`,
      classes: [...element.classList],
      region: region?.localName ?? 'body',
      inView: y >= 0 && y <= innerHeight && x >= 0 && x <= innerWidth,
      outlined: getComputedStyle(element).outlineStyle !== 'none',
      covered: top !== null && !element.contains(top) && !top.contains(element),
    };
  });
}

function targetInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const box = document.querySelector(':target')?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight && box.bottom > 0;
  });
}
