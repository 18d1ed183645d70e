/** A document that is not open: it is being read, was stopped, or cannot be read. */
import type { JSX } from 'preact';
import { useDesk } from './context.ts';
import type { DeskDocument } from './document.ts';

export function NotOpen({ document }: { document: DeskDocument }): JSX.Element {
  const { desk, words } = useDesk();
  const { stage, failure, path, readingMessages } = document;
  const changes = readingMessages.some(({ ruleId }) => ruleId === 'tracked-changes');
  return (
    <main class="not-open" aria-busy={stage === 'reading'}>
      <h2 dir="auto">{path}</h2>
      {stage === 'reading' && (
        <>
          <p class="working">{words.status.reading}</p>
          <button type="button" class="button" onClick={() => desk.stopReading()}>
            {words.status.stop}
          </button>
        </>
      )}
      {stage === 'waiting' && <p>{words.status.waiting}</p>}
      {stage === 'stopped' && <p>{words.status.stopped}</p>}
      {stage === 'failed' && (
        <>
          <p class="severity error">{words.status.failed}</p>
          <p>{failure?.reason}</p>
          <p class="note">{failure?.note}</p>
        </>
      )}
      {changes && (
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() => void desk.readAgain(document, 'accept')}
          >
            {words.messages.accept}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => void desk.readAgain(document, 'reject')}
          >
            {words.messages.reject}
          </button>
        </p>
      )}
    </main>
  );
}
