/** The web edition as it will be, following the text; a click on a paragraph leads to its source. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from './context.ts';
import { EditionFrame } from './edition-frame.tsx';
import type { ViewProperties } from './view-properties.ts';

export function WebView({ document, onGo }: ViewProperties): JSX.Element {
  const { words } = useDesk();
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null);
  const latest = useRef(document);
  latest.current = document;
  useEffect(() => {
    const page = frame?.contentDocument;
    if (!page) return;
    const lead = ({ target }: MouseEvent): void => {
      const element = target as Element | null;
      if (!element?.closest || element.closest('a[href]')) return;
      const ids = latest.current.shown?.blocks ?? [];
      for (let at = element.closest('[id]'); at; at = at.parentElement?.closest('[id]') ?? null) {
        const block = ids.find(({ id }) => id === at.id);
        if (block) return onGo(block.from);
      }
    };
    page.addEventListener('dblclick', lead);
    return () => page.removeEventListener('dblclick', lead);
  }, [frame]);
  return (
    <EditionFrame
      title={words.panes.web}
      edition={{ markup: document.shown?.html ?? '', type: 'text/html' }}
      onReady={setFrame}
    />
  );
}
