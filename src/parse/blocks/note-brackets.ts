/**
 * Takes the brackets off raised note markers: Arabic print raises "(1)" whole, converters
 * "[1]", and what the marker says is its number.
 *
 * After it: a raised number stands without brackets.
 */
import { putAside, type Reading } from '../reading.ts';
import type { Block } from './block.ts';
import { concat, splitAt, type Content } from './content.ts';

export function withoutNoteBrackets(blocks: readonly Block[], reading: Reading): Block[] {
  return blocks.map((block) =>
    block.kind === 'text' && block.noteLabelLength === undefined
      ? { ...block, content: unbracketed(block.content, reading) }
      : block,
  );
}

const bracketed = /^(?:\(\s?\d{1,3}\s?\)|\[\s?\d{1,3}\s?\])$/;

function unbracketed(content: Content, reading: Reading): Content {
  const brackets = content.marks
    .filter(
      ({ kind, from, to }) =>
        kind === 'superscript' && bracketed.test(content.text.slice(from, to)),
    )
    .flatMap(({ from, to }) => [from, to - 1]);
  if (brackets.length === 0) return content;
  for (const at of brackets)
    putAside(reading, 'markup', content.starts[at] ?? 0, content.ends[at] ?? 0);
  const pieces = splitAt(
    content,
    brackets.flatMap((at) => [at, at + 1]),
  );
  // The pieces come in turns: text, bracket, text, bracket …
  return concat(pieces.filter((_piece, index) => index % 2 === 0));
}
