/** An outline as text: one line for each block, for people and for diff. */
import type { Outline, OutlineBlock } from '../../tree/outline.ts';

/**
 * The lines say kind, level, label and text. Note markers stand where they are, `[^5]`, and words
 * in another language between braces, `{fr: …}`. Ids and pages are left out: not every edition
 * has them. Text that no structure holds, which assistive technology does not read, comes last.
 */
export function outlineText(outline: Outline): string {
  const { language, title, blocks, notes, outsideStructure = [] } = outline;
  return [
    `language: ${language ?? 'unknown'}`,
    `title: ${title ?? ''}`,
    ...blocks.map(blockLine),
    ...(notes.length === 0 ? [] : ['notes:', ...notes.map(blockLine)]),
    ...(outsideStructure.length === 0 ? [] : ['outside of the structure:']),
    ...outsideStructure.map(
      ({ text, page }) => `${page === undefined ? '' : `page ${page} `}| ${text}`,
    ),
    '',
  ].join('\n');
}

function blockLine(block: OutlineBlock): string {
  const { kind, level, quoted, label } = block;
  const head = [kind, level, quoted && '(quoted)', label].filter(
    (part) => part !== undefined && part !== false && part !== '',
  );
  const indent = kind === 'item' ? '  '.repeat(level ?? 1) : '';
  return `${indent}${head.join(' ')} | ${annotated(block)}`;
}

/** The text with its markers and languages written into it, from the end so that places hold. */
function annotated({ text, markers = [], languages = [] }: OutlineBlock): string {
  const marks = [
    ...markers.map(({ label, at }) => ({ at, order: 1, mark: `[^${label}]` })),
    ...languages.map(({ language, from }) => ({ at: from, order: 2, mark: `{${language}: ` })),
    ...languages.map(({ to }) => ({ at: to, order: 0, mark: '}' })),
  ].sort((a, b) => a.at - b.at || a.order - b.order);
  let written = '';
  let from = 0;
  for (const { at, mark } of marks) {
    written += text.slice(from, at) + mark;
    from = at;
  }
  return written + text.slice(from);
}
