/** The bar above: which document this is, how it stands, and what can be taken. */
import type { JSX } from 'preact';
import { ChoicesPanel } from './choices.tsx';
import { useDesk } from './context.ts';
import { messagesOf, type DeskDocument } from './document.ts';
import { OpenFiles } from './open-files.tsx';
import { Take } from './take.tsx';
import { counted, fill } from './words.ts';

export function Bar(): JSX.Element {
  const { desk, words } = useDesk();
  const { current, documents } = desk;
  return (
    <header class="bar">
      <div class="identity">
        <h1 class="brand">{words.desk}</h1>
        {current ? <Identity document={current} /> : <p class="title">{words.bar.documents}</p>}
      </div>
      <div class="tools">
        {documents.length > 1 && current && (
          <button type="button" class="button quiet" onClick={() => desk.select(undefined)}>
            {words.files.table}
          </button>
        )}
        <OpenFiles />
        {current && (
          <button
            type="button"
            class="button quiet"
            aria-label={fill(words.bar.close, { name: current.path })}
            onClick={() => desk.close(current)}
          >
            {fill(words.bar.close, { name: '' }).trim()}
          </button>
        )}
        <ChoicesPanel />
      </div>
      {current && <Take document={current} />}
    </header>
  );
}

function Identity({ document }: { document: DeskDocument }): JSX.Element {
  const { shown, path } = document;
  const { symbol, title = path, languageName, language } = shown ?? {};
  return (
    <div class="about">
      <p class="title" dir="auto" {...(language !== undefined && { lang: language })}>
        {symbol && <span class="symbol">{symbol}</span>} <span>{title}</span>{' '}
        {languageName && <span class="soft">{languageName}</span>}
      </p>
      <p class="standing">
        <Standing document={document} />
        <span class="soft"> · {path}</span>
        <Following document={document} />
      </p>
    </div>
  );
}

/** Whether the text follows a file of the disk, and what stands in the way of that. */
function Following({ document }: { document: DeskDocument }): JSX.Element | null {
  const { desk, words } = useDesk();
  const { watched, aside, fileFailure } = document;
  if (!watched) return null;
  if (fileFailure) {
    const reason = `${fileFailure.reason} ${fileFailure.note}`.trim();
    return <span class="severity error"> · {fill(words.watched.failed, { reason })}</span>;
  }
  if (aside === undefined) return <span class="soft"> · {words.watched[watched]}</span>;
  return (
    <span>
      {' '}
      · <span class="severity warning">{words.watched.changed}</span>{' '}
      {(['file', 'own'] as const).map((taken) => (
        <button
          key={taken}
          type="button"
          class="small"
          onClick={() => desk.decide(document, taken)}
        >
          {words.watched[taken]}
        </button>
      ))}
    </span>
  );
}

/** How the document stands, in words. */
export function Standing({ document }: { document: DeskDocument }): JSX.Element {
  const { words, language } = useDesk();
  const { stage } = document;
  if (stage === 'reading') return <span>{words.status.reading}</span>;
  if (stage === 'waiting') return <span>{words.status.waiting}</span>;
  if (stage === 'stopped') return <span>{words.status.stopped}</span>;
  if (stage === 'failed') return <span class="severity error">{words.status.failed}</span>;
  const messages = messagesOf(document);
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    return <span class="severity error">{counted(words.status.withheld, errors, language)}</span>;
  }
  return <span>{counted(words.status.look, messages.length, language)}</span>;
}
