/** Running heads and feet: mirrored on even and odd pages, none on page 1 but the job number. */
import { mastheadOf, textOf, titleOf } from '../../../tree/index.ts';
import type { Edition } from '../edition.ts';
import type { PlacedStyle } from '../../../template/index.ts';
import type { PlacedNode } from './nodes.ts';
import { plainRun } from './phrasing.ts';

type Side = 'left' | 'right';

export function headerNodes(page: number, { root, page: setup, identity }: Edition): PlacedNode[] {
  if (page === 1) return [];
  const { symbol, title } = setup.template.runningHead;
  const words = titleOf(root);
  const outer: Side = page % 2 === 0 ? 'left' : 'right';
  const inner: Side = page % 2 === 0 ? 'right' : 'left';
  return [
    ...placedText(mastheadOf(root)?.symbol ?? identity.symbol ?? words?.label, symbol, outer),
    ...(words ? placedText(textOf(words), title, inner) : []),
  ];
}

export function footerNodes(page: number, pages: number, edition: Edition): PlacedNode[] {
  const jobNumber = mastheadOf(edition.root)?.jobNumber;
  const { page: number, jobNumber: job, firstJobNumber } = edition.page.template.runningFoot;
  if (page === 1) return placedText(jobNumber, firstJobNumber, 'left');
  const outer: Side = page % 2 === 0 ? 'left' : 'right';
  const inner: Side = page % 2 === 0 ? 'right' : 'left';
  return [
    ...placedText(`${page}/${pages}`, number, outer),
    ...placedText(shortJobNumber(jobNumber), job, inner),
  ];
}

/** "18-18418 (E) 071118" is "18-18418" on later pages. */
function shortJobNumber(jobNumber: string | undefined): string | undefined {
  return jobNumber?.replace(/\s*\(.*$/, '');
}

/** Text at one side of the page: where its style puts it on the left, mirrored on the right. */
function placedText(text: string | undefined, style: PlacedStyle, side: Side): PlacedNode[] {
  if (!text) return [];
  const placed: PlacedStyle =
    side === 'left'
      ? { ...style, align: 'start' }
      : { ...style, align: 'end', x: style.end, end: style.x };
  return [{ text: [plainRun(text, style)], placed }];
}
