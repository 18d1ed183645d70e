/** An outline as text: one line a block, for people and for `diff`. */
import type { Outline, OutlineBlock } from '../../tree/outline.ts';

/** The lines of an outline: language and title, the blocks, the notes, text outside of structure. */
export function outlineText({ language, title, blocks, notes, outsideStructure }: Outline): string {
  const lines = [
    `language ${language ?? 'not known'}`,
    `title ${title ?? 'none'}`,
    ...blocks.map(blockLine),
    ...notes.map(blockLine),
    ...(outsideStructure ?? []).map(
      ({ text, page }) =>
        `outside of structure${page === undefined ? '' : `, page ${page}`} | ${text}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** `item 1 #para_2__point_a p2 (a) | Serve ports:[2] {fr 4–9}` */
function blockLine({
  kind,
  level,
  quoted,
  id,
  page,
  label,
  text,
  ...inline
}: OutlineBlock): string {
  const head = [
    kind,
    level,
    quoted && 'quoted',
    id !== undefined && `#${id}`,
    page !== undefined && `p${page}`,
    label !== undefined && label,
  ].filter((part) => part !== undefined && part !== false);
  const languages = (inline.languages ?? []).map(
    ({ language, from, to }) => ` {${language} ${from}–${to}}`,
  );
  return `${head.join(' ')} | ${withMarkers(text, inline.markers ?? [])}${languages.join('')}`;
}

function withMarkers(text: string, markers: NonNullable<OutlineBlock['markers']>): string {
  let shown = '';
  let from = 0;
  for (const { label, at } of markers) {
    shown += `${text.slice(from, at)}[${label}]`;
    from = at;
  }
  return shown + text.slice(from);
}
