/**
 * Takes the brackets off raised note markers: Arabic print raises "(1)" whole, converters
 * "[1]", and what the marker says is its number.
 *
 * After it: a raised number stands without brackets.
 */
import { putAside, type Reading } from '../reading.ts';
import type { Block } from './block.ts';
import { cutOut, type Content } from './content.ts';

export function withoutNoteBrackets(blocks: readonly Block[], reading: Reading): Block[] {
  return blocks.map((block) =>
    block.kind === 'text' && block.noteLabelLength === undefined
      ? { ...block, content: unbracketed(block.content, reading) }
      : block,
  );
}

const bracketed = /^(?=\(.*\)$|\[.*\]$)([([]\s?)\d{1,3}(\s?[)\]])$/;

function unbracketed(content: Content, reading: Reading): Content {
  const brackets = content.marks.flatMap(({ kind, from, to }) => {
    if (kind !== 'superscript') return [];
    const [, opening, closing] = bracketed.exec(content.text.slice(from, to)) ?? [];
    if (opening === undefined || closing === undefined) return [];
    return [
      { from, to: from + opening.length },
      { from: to - closing.length, to },
    ];
  });
  for (const { from, to } of brackets)
    putAside(reading, 'markup', content.starts[from] ?? 0, content.ends[to - 1] ?? 0);
  return cutOut(content, brackets);
}
