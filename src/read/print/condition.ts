/** In which condition a file is: scanned, torn, with letters that are not what they seem. */
import { report } from '../../diagnostics/index.ts';
import type { VFile } from 'vfile';
import { isBlank, type Box, type PrintedPage } from './page.ts';

/** A picture that takes this part of a page is a scan of it. */
const wholePage = 0.7;

/** What the pages of a file are: text, or pictures with or without their text recognised. */
export function reportScans(pages: readonly PrintedPage[], file: VFile): 'text' | 'unread' {
  const scanned = pages.filter(isScanned);
  const unread = scanned.filter((page) => !hasText(page));
  const recognised = scanned.filter(hasText);
  if (unread.length > 0 && !pages.some(hasText)) {
    report(file, 'unreadable-input', {
      reason: `The file is a scan without text: ${counted(unread.length, 'page is a picture', 'pages are pictures')}.`,
      note: 'Let a program for text recognition (OCR) write a copy with a layer of text, and read that.',
    });
    return 'unread';
  }
  if (unread.length > 0) {
    report(file, 'page-without-text', {
      reason: `${pageList(unread)} a picture without text: what stands there is not read`,
      place: placeOf(unread),
    });
  }
  if (recognised.length > 0) {
    report(file, 'ocr-text', {
      reason: `The text of ${pageList(recognised, '')} is what a program recognised in a scan (OCR text)`,
      place: placeOf(recognised),
    });
  }
  const leftwards = pages.filter((page) => page.leftwards);
  if (leftwards.length > 0) {
    report(file, 'order-unsure', {
      reason: `The text of ${pageList(leftwards, '')} reads from right to left: its order was found by where its letters stand`,
      place: placeOf(leftwards),
    });
  }
  return 'text';
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `its one ${one}` : `its ${count} ${many}`;
}

function pageList(pages: readonly PrintedPage[], verb?: string): string {
  const numbers = pages.map(({ number }) => String(number));
  const shown =
    numbers.length > 6 ? [...numbers.slice(0, 5), `${numbers.length - 5} more`] : numbers;
  const word = numbers.length === 1 ? 'page' : 'pages';
  const list = `${word} ${shown.join(', ')}`;
  if (verb !== undefined) return list;
  return `${list.replace('page', 'Page')} ${numbers.length === 1 ? 'is' : 'are each'}`;
}

function placeOf([first]: readonly PrintedPage[]): {
  start: { line: number; column: number };
  end: { line: number; column: number };
  origin: { page: number; line: number };
} {
  const start = { line: 1, column: 1 };
  return { start, end: start, origin: { page: first?.number ?? 1, line: 1 } };
}

function hasText({ runs }: PrintedPage): boolean {
  return runs.some((run) => !isBlank(run));
}

/** Pictures cover the page, in one piece or in stripes. */
function isScanned({ pictures, width, height }: PrintedPage): boolean {
  const covered = pictures.reduce((sum, box) => sum + areaOn(box, width, height), 0);
  return covered >= width * height * wholePage;
}

function areaOn({ left, right, top, bottom }: Box, width: number, height: number): number {
  const across = Math.min(right, width) - Math.max(left, 0);
  const down = Math.min(bottom, height) - Math.max(top, 0);
  return Math.max(0, across) * Math.max(0, down);
}
