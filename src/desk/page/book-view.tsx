/** The e-book, a chapter at a time. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Book } from '../protocol.ts';
import { useDesk } from './context.ts';
import { isWithheld } from './document.ts';
import { EditionFrame } from './edition-frame.tsx';
import type { ViewProperties } from './view-properties.ts';
import { fill } from './words.ts';

export function BookView({ document }: ViewProperties): JSX.Element {
  const { desk, words } = useDesk();
  const [book, setBook] = useState<Book>();
  const [at, setAt] = useState(0);
  const bytes = document.files.get('epub')?.bytes;
  useEffect(() => {
    if (!bytes) return;
    let isWanted = true;
    desk.viewer
      .call('openBook', { bytes })
      .then((opened) => {
        if (isWanted) setBook(opened);
      })
      .catch(() => undefined);
    return () => (isWanted = false);
  }, [bytes]);
  const chapter = book?.chapters[Math.min(at, book.chapters.length - 1)];
  if (!book || !chapter) {
    const makingFailure = document.unmade.get('epub') ?? document.makingFailure;
    if (isWithheld(document)) return <p class="empty">{words.views.withheld}</p>;
    if (makingFailure)
      return <p class="empty">{fill(words.views.notMade, { reason: makingFailure.reason })}</p>;
    return <p class="empty working">{words.views.bookWait}</p>;
  }
  return (
    <div class="book">
      <nav aria-label={words.panes.book}>
        <ol>
          {book.chapters.map(({ title }, number) => (
            <li key={number}>
              <button
                type="button"
                aria-current={number === at ? 'page' : undefined}
                onClick={() => setAt(number)}
                dir="auto"
              >
                {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <EditionFrame
        title={chapter.title}
        edition={{ markup: chapter.xhtml, type: 'application/xhtml+xml', styles: book.styles }}
      />
    </div>
  );
}
