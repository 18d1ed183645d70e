/**
 * A frame for an edition: sandboxed, so that nothing in it runs, and filled from here, so that its
 * styles stand under the policy of the page and that it changes in place, with its scroll kept.
 */
import { follow } from './follow.ts';

export interface Edition {
  markup: string;
  type: 'text/html' | 'application/xhtml+xml';
  /** Style sheets besides those in the markup. */
  styles?: readonly string[];
}

export function fillFrame(frame: HTMLIFrameElement, { markup, type, styles = [] }: Edition): void {
  const target = frame.contentDocument;
  if (!target?.body) return;
  const own: string[] = [];
  // The styles are taken out as text: a parser would try to apply them, which the policy forbids.
  const content = markup
    .replace(/<style\b([^>]*)>([^]*?)<\/style>/g, (_, attributes: string, css: string) => {
      const media = /\bmedia="([^"]*)"/.exec(attributes)?.[1];
      own.push(media === undefined ? css : `@media ${media} {\n${css}\n}`);
      return '';
    })
    .replace(/<script\b[^>]*>[^]*?<\/script>/g, '');
  const edition = new DOMParser().parseFromString(content, type);
  for (const element of edition.querySelectorAll('script, link, meta, base')) element.remove();
  const body = edition.querySelector('body');
  if (!body) return;
  setStyles(target, [...own, ...styles].join('\n'));
  const { lang, dir } = edition.documentElement;
  target.documentElement.lang = lang || (edition.documentElement.getAttribute('xml:lang') ?? '');
  target.documentElement.dir = dir;
  follow(target.body, body);
}

const sheets = new WeakMap<Document, { text: string; sheet: CSSStyleSheet }>();

function setStyles(target: Document, text: string): void {
  const known = sheets.get(target);
  if (known?.text === text) return;
  const Sheet = (target.defaultView as (Window & typeof globalThis) | null)?.CSSStyleSheet;
  if (!Sheet) return;
  const sheet = known?.sheet ?? new Sheet();
  sheet.replaceSync(text);
  target.adoptedStyleSheets = [sheet];
  sheets.set(target, { text, sheet });
}
