/**
 * What the blocks of a note are: its paragraphs, the items of its lists, its tables.
 *
 * A printed note has its list on lines of its own; a note of Markdown has it in blocks of its own.
 */
import type { Words } from '../../language/reading-words.ts';
import type { Block } from '../blocks/block.ts';
import { emptyContent, slice, splitAt, trim, type Content } from '../blocks/content.ts';
import { labelAt, type Label } from '../blocks/labels.ts';
import type { Note } from '../blocks/notes.ts';
import { ListLevels } from './list-levels.ts';
import type { Role } from './roles.ts';

export function noteRoles({ paragraphs, below = [] }: Note, words: Words): Role[] {
  const lists = new ListLevels();
  const pieces = [
    ...paragraphs.flatMap((content) => withItemsApart(content, words).map((piece) => ({ piece }))),
    ...below.map((block) => ({ piece: block })),
  ];
  return pieces.map(({ piece }, at): Role => {
    if ('kind' in piece && piece.kind === 'table') return { role: 'table', table: piece };
    const content = contentOf(piece);
    const bullet = 'kind' in piece && piece.bullet === true;
    const label = at > 0 ? itemLabel(content, words) : undefined;
    if (!label && !bullet) {
      lists.reset();
      return { role: at > 0 ? 'flush' : 'paragraph', content };
    }
    const next = pieces[at + 1]?.piece;
    const after = next && !isTable(next) ? itemLabel(contentOf(next), words) : undefined;
    return {
      role: 'item',
      label: label && trim(slice(content, 0, label.textAt)),
      level: lists.levelOf(label, after),
      content: label ? slice(content, label.textAt) : content,
    };
  });
}

function isTable(piece: Content | Block): boolean {
  return 'kind' in piece && piece.kind === 'table';
}

function contentOf(piece: Content | Block): Content {
  if (!('kind' in piece)) return piece;
  return piece.kind === 'table' ? (piece.rows[0]?.[0] ?? emptyContent) : piece.content;
}

/** The label of an item; a number with a full stop is a paragraph's or a volume's. */
function itemLabel({ text }: Content, { labels }: Words): Label | undefined {
  const label = labelAt(text, labels);
  return label && label.style !== 'bare' && !label.capital ? label : undefined;
}

/** Cuts a printed note before the lines that go on with a list, "(a) …" and then "(b) …". */
function withItemsApart(content: Content, words: Words): Content[] {
  const cuts: number[] = [];
  let expected = 1;
  let style: Label['style'] | undefined;
  for (let end = content.text.indexOf('\n'); end >= 0; end = content.text.indexOf('\n', end + 1)) {
    const label = itemLabel(slice(content, end + 1, end + 60), words);
    if (!label || label.style === 'dot' || (style && label.style !== style)) continue;
    if (!label.readings.some(({ value }) => value === expected)) continue;
    if (!words.itemEnd.test(content.text.slice(Math.max(0, end - 12), end))) continue;
    style = label.style;
    expected++;
    cuts.push(end);
  }
  // One label alone may be a part that is cited: "… paragraph 3 / (a) of the …".
  return cuts.length < 2 ? [content] : splitAt(content, cuts).map(trim);
}
