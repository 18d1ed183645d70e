/** The cover, made from the masthead. */
import { mastheadOf, titleText, type Root } from '../../tree/index.ts';
import type { HtmlContext } from '../html/context.ts';
import type { BookImage } from './book.ts';

export const coverFile = 'cover.svg';

/** What the cover says, line by line. */
export function coverLines(root: Root, _context: HtmlContext): string[] {
  const masthead = mastheadOf(root);
  const organ = masthead?.organ ?? masthead?.data?.organ;
  const lines = [masthead?.organization, organ, masthead?.symbol, titleText(root), masthead?.date];
  return lines.filter((line) => line !== undefined && line !== '') as string[];
}

/** The picture. */
export function coverImage(
  root: Root,
  context: HtmlContext,
): Pick<BookImage, 'href' | 'mediaType' | 'bytes'> {
  const lines = coverLines(root, context).map(
    (line, index) =>
      `<text x="80" y="${200 + index * 80}" font-size="48">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1600" width="1200" height="1600"><rect width="1200" height="1600" fill="#fff"/>${lines.join('')}</svg>`;
  return { href: coverFile, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg) };
}
