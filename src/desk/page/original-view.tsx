/**
 * The pages of the print that was opened beside what was read on them: the paragraph in which the caret
 * stands is marked where it is printed, and a click on a page leads to what stands there.
 */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { align, type Aligned } from './alignment.ts';
import { useDesk } from './context.ts';
import type { DeskDocument } from './document.ts';
import { PagesView } from './pages-view.tsx';
import { blockAt, blockPrintedAt } from './printed-places.ts';
import type { ViewProperties } from './view-properties.ts';

export function OriginalView({ document, onGo }: ViewProperties): JSX.Element {
  const { desk, words } = useDesk();
  const { original, printed, openedSource, sourceOfFile, shownOf, source } = document;
  const [before, now] = [sourceOfFile ?? openedSource, shownOf ?? source];
  const aligned = useMemo(() => align(before, now), [before, now]);
  const marked = blockAt(printed, aligned.before(desk.caret));
  const go = (from: number): void => onGo(aligned.now(from));
  return (
    <PagesView
      document={document}
      bytes={original}
      label={words.panes.original}
      marks={marked?.areas ?? []}
      below={(page) => <Holdings document={document} page={page} aligned={aligned} onGo={go} />}
      onPoint={(page, x, y) => {
        const block = blockPrintedAt(printed, page, x, y);
        if (block) go(block.from);
      }}
    />
  );
}

interface HoldingsProperties {
  document: DeskDocument;
  page: number;
  aligned: Aligned;
  onGo: (from: number) => void;
}

/** The paragraphs that begin on a page, each leading to its place in the text. */
function Holdings(properties: HoldingsProperties): JSX.Element | null {
  const { document, page, aligned, onGo } = properties;
  const { words } = useDesk();
  const blocks = document.printed.filter(
    ({ id, areas }) =>
      areas[0]?.page === page && /^(?:.*__)?(?:para|preamble|note|annex|sec)_[^_]+$/.test(id),
  );
  if (blocks.length === 0) return null;
  return (
    <figcaption>
      <span class="soft">{words.views.pageHolds}: </span>
      {blocks.map(({ id, from, to }) => (
        <button key={id} type="button" class="small" dir="auto" onClick={() => onGo(from)}>
          {firstWords(document.source.slice(aligned.now(from), aligned.now(to)))}
        </button>
      ))}
    </figcaption>
  );
}

/** "3. Requests the Secretary-…" */
function firstWords(text: string): string {
  const plain = text
    .replace(/<[^>]*>|[*\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > 26 ? `${plain.slice(0, 25)}…` : plain;
}
