/**
 * Paragraphs that come or go where no other follows: at the end of a text, of a cell or of a note, and
 * before a table. Their last mark can neither come nor go, since there is nothing that the words before
 * it could be joined with (ISO 29500-1 17.13.5.15). So each mark is that of the paragraph before, as when
 * a person types there, and has the properties of the paragraph whose end it then is.
 */
import { tags, type Fate, type Marker } from './marking.ts';
import { element, first, without, write, type Element, type XmlNode } from './xml.ts';

/** A block of the merged text; a paragraph that comes or goes as a whole has a fate. */
export interface FatedBlock {
  block: Element;
  fate: Exclude<Fate, 'kept'> | undefined;
}

export function withLastMarks(blocks: readonly FatedBlock[], marker: Marker): Element[] {
  const merged = blocks.map(({ block }) => block);
  for (let end = 1; end <= blocks.length; end += 1) {
    if (end < blocks.length && blocks[end]?.block.name !== 'w:tbl') continue;
    let from = end - 1;
    while (from >= 0 && isFated(blocks[from])) from -= 1;
    const before = blocks[from];
    if (from === end - 1 || before?.block.name !== 'w:p') continue;
    const shifted = shiftedMarks(blocks.slice(from, end), marker);
    merged.splice(from, shifted.length, ...shifted);
  }
  return merged;
}

function isFated(block: FatedBlock | undefined): boolean {
  return block?.fate !== undefined && block.block.name === 'w:p';
}

/** A paragraph that stays and all that come or go behind it. */
function shiftedMarks(blocks: readonly FatedBlock[], marker: Marker): Element[] {
  /** Of the last paragraph that is there when the changes are accepted, and when they are rejected. */
  let [accepted, rejected]: [readonly XmlNode[], readonly XmlNode[]] = [[], []];
  return blocks.map(({ block, fate }, at) => {
    const properties = first(block, 'w:pPr');
    const before = first(first(properties, 'w:pPrChange'), 'w:pPr');
    const now = properties ? without(properties, 'w:rPr', 'w:pPrChange') : [];
    if (fate !== 'removed' && fate !== 'movedAway') accepted = now;
    if (fate !== 'added' && fate !== 'movedHere') rejected = before?.children ?? now;
    const next = blocks[at + 1]?.fate;
    const marked = marksOf(properties, next, marker);
    const differs = write(element('w:pPr', {}, accepted)) !== write(element('w:pPr', {}, rejected));
    return {
      ...block,
      children: [
        element('w:pPr', {}, [
          ...accepted,
          ...marked,
          ...(differs ? [marker.changed(rejected, accepted)] : []),
        ]),
        ...without(block, 'w:pPr'),
      ],
    };
  });
}

/** How the mark is set, and that it comes or goes with the paragraph behind it. */
function marksOf(
  properties: Element | undefined,
  fate: FatedBlock['fate'],
  marker: Marker,
): Element[] {
  const fates: readonly string[] = Object.values(tags);
  const setting = first(properties, 'w:rPr');
  const own = setting
    ? setting.children.filter((child) => typeof child === 'string' || !fates.includes(child.name))
    : [];
  const mark = fate === undefined ? [] : [marker.element(tags[fate])];
  return mark.length + own.length === 0 ? [] : [element('w:rPr', {}, [...mark, ...own])];
}
