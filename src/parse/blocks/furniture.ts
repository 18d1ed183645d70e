/**
 * Sets aside what belongs to the page and not to the text: page numbers, bar codes, running heads.
 *
 * After it: no block is page furniture; a block before which a page ended is marked.
 */
import type { Block } from './block.ts';
import { slice, trim, type Content } from './content.ts';
import { putAside, type AsideKind, type Reading } from '../reading.ts';

const pageNumber =
  /^[-–—(/.\s]*(?:(?:page|p\.|página|стр\.)\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—)/.\s]*$/iu;
const turnOver = /^\/\s?(?:\.\s?){2,3}$|^(?:\(continued\)|cont'd)$/iu;
const barcode = /^\*\d{7,9}\*$/;
const recycling = /^please\s+recycle\b.{0,3}$/iu;
const symbolLine = /^(?:A|S|E|ST)\s?\/\s?[A-Z0-9][\w./()\s-]{1,40}(?:\s*\(\d{4}\))?\*?$/u;

export function withoutFurniture(blocks: readonly Block[], reading: Reading): Block[] {
  const kept: Block[] = [];
  const seen = new Set<string>();
  let pageBreak = false;
  for (const block of blocks) {
    if (block.kind === 'table') {
      kept.push(mark(block, pageBreak));
      pageBreak = false;
      continue;
    }
    const { content, removed } = withoutFurnitureLines(
      block.content,
      kept.length > 0,
      seen,
      reading,
    );
    const breaksBefore = removed && content === undefined;
    if (breaksBefore) pageBreak = true;
    if (!content) continue;
    const broken = pageBreak || removed === 'start';
    kept.push(mark({ ...block, content }, broken));
    pageBreak = removed === 'end';
  }
  return kept;
}

function mark<T extends Block>(block: T, afterPageBreak: boolean): T {
  return afterPageBreak ? { ...block, afterPageBreak } : block;
}

/** Takes furniture off both ends of a block; in the middle of one it cannot be told from text. */
function withoutFurnitureLines(
  content: Content,
  inText: boolean,
  seen: Set<string>,
  reading: Reading,
): { content: Content | undefined; removed: 'start' | 'end' | undefined } {
  let rest = content;
  let removed: 'start' | 'end' | undefined;
  for (;;) {
    const end = rest.text.indexOf('\n');
    const line = end < 0 ? rest.text : rest.text.slice(0, end);
    const kind = furnitureKind(line.trim(), inText, seen);
    if (!kind) break;
    removed = 'start';
    setLineAside(slice(rest, 0, line.length), kind, reading);
    if (end < 0) return { content: undefined, removed };
    rest = slice(rest, end + 1);
  }
  for (let end = rest.text.lastIndexOf('\n'); end >= 0; end = rest.text.lastIndexOf('\n')) {
    const kind = furnitureKind(rest.text.slice(end + 1).trim(), true, seen);
    if (!kind) break;
    removed = 'end';
    setLineAside(slice(rest, end + 1), kind, reading);
    rest = slice(rest, 0, end);
  }
  return { content: rest, removed };
}

function setLineAside(line: Content, kind: AsideKind, reading: Reading): void {
  const { starts, ends } = trim(line);
  putAside(reading, kind, starts[0] ?? 0, ends[ends.length - 1] ?? 0);
}

function furnitureKind(line: string, inText: boolean, seen: Set<string>): AsideKind | undefined {
  if (line === '') return undefined;
  if (barcode.test(line)) return 'barcode';
  if (recycling.test(line) || turnOver.test(line)) return 'runningHead';
  if (pageNumber.test(line) && /\d/.test(line)) return 'pageNumber';
  if (!symbolLine.test(line)) return undefined;
  // The symbol stands first in the masthead; each time after that it is a running head.
  const symbol = line.replace(/\s+/g, '');
  const again = seen.has(symbol);
  seen.add(symbol);
  return inText && again ? 'runningHead' : undefined;
}
