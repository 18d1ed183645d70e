/** What comes out of the text, each in its tab. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BookView } from './book-view.tsx';
import { ChangesView } from './changes-view.tsx';
import { useDesk } from './context.ts';
import { isPdf, type DeskDocument } from './document.ts';
import { OriginalView } from './original-view.tsx';
import { PagesView } from './pages-view.tsx';
import { StructureView } from './structure-view.tsx';
import { Tabs } from './tabs.tsx';
import type { ViewProperties } from './view-properties.ts';
import { WebView } from './web-view.tsx';

type View = 'web' | 'pages' | 'book' | 'structure' | 'changes' | 'original';

export function Views(properties: ViewProperties): JSX.Element {
  const { words } = useDesk();
  const { document } = properties;
  const [view, setView] = useState<View>('web');
  const { panes } = words;
  const tabs: (readonly [View, string])[] = [
    ['web', panes.web],
    ['pages', panes.pages],
    ['book', panes.book],
    ['structure', panes.structure],
    ['changes', panes.changes],
  ];
  if (isPdf(document.original)) tabs.push(['original', panes.original]);
  return (
    <>
      <Tabs
        class="view-tabs"
        label={panes.views}
        tabs={tabs}
        current={view}
        onSelect={setView}
        controls="view"
      />
      <div
        id="view"
        class="view"
        role="tabpanel"
        aria-label={tabs.find(([name]) => name === view)?.[1]}
      >
        <OneView view={view} {...properties} />
      </div>
    </>
  );
}

function OneView({ view, ...properties }: ViewProperties & { view: View }): JSX.Element {
  const { document } = properties;
  switch (view) {
    case 'web':
      return <WebView {...properties} />;
    case 'pages':
      return <MadePages document={document} />;
    case 'original':
      return <OriginalView {...properties} />;
    case 'changes':
      return <ChangesView {...properties} />;
    case 'book':
      return <BookView {...properties} />;
    case 'structure':
      return <StructureView {...properties} />;
  }
}

/** The pages of the edition. */
function MadePages({ document }: { document: DeskDocument }): JSX.Element {
  const { words } = useDesk();
  const { files } = document;
  return (
    <PagesView document={document} bytes={files.get('pdf')?.bytes} label={words.panes.pages} />
  );
}
