/** The structure as assistive technology is told it: kind, label and words of each block. */
import type { JSX } from 'preact';
import type { OutlineBlock } from '../../tree/outline.ts';
import { useDesk } from './context.ts';
import type { ViewProperties } from './view-properties.ts';
import { counted, fill } from './words.ts';

const longest = 120;

export function StructureView({ document }: ViewProperties): JSX.Element {
  const { words } = useDesk();
  const { outline } = document.shown ?? {};
  const blocks = [...(outline?.blocks ?? []), ...(outline?.notes ?? [])];
  return (
    <div class="structure" tabIndex={0} role="group" aria-label={words.panes.structure}>
      <p class="what">{words.views.structureWhat}</p>
      <ol>
        {blocks.map((block, at) => (
          <Block key={at} block={block} language={document.shown?.language} />
        ))}
      </ol>
    </div>
  );
}

function Block({
  block,
  language: of,
}: {
  block: OutlineBlock;
  language: string | undefined;
}): JSX.Element {
  const { words, language } = useDesk();
  const { kind, label, level, text, markers = [] } = block;
  const labels = markers.map((marker) => marker.label).join(', ');
  const isHeading =
    kind === 'heading' || kind === 'title' || kind === 'section' || kind === 'annex';
  return (
    <li
      class={`block ${isHeading ? 'headline' : ''}`}
      data-level={kind === 'item' ? (level ?? 1) : 0}
    >
      <span class="kind">
        {words.views.kinds[kind]}
        {isHeading && level !== undefined && ` · ${fill(words.views.level, { level })}`}
      </span>
      <span class="words" dir="auto" {...(of !== undefined && { lang: of })}>
        {label !== undefined && <b>{label} </b>}
        {text.length > longest ? `${text.slice(0, longest)}…` : text}
        {labels !== '' && (
          <span class="soft">
            {' '}
            [
            {counted(words.views.noteMarkers, markers.length, language).replace('{labels}', labels)}
            ]
          </span>
        )}
      </span>
    </li>
  );
}
