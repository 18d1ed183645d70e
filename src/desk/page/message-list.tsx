/** Everything that is to be looked at: what reading met, and what checking finds in the text. */
import type { ComponentChildren, JSX } from 'preact';
import type { DeskMessage, Mend } from '../protocol.ts';
import { useDesk } from './context.ts';
import { messagesOf, type DeskDocument } from './document.ts';
import { messageInWords, originInWords } from './message-words.ts';
import { mendInWords } from './mend-words.ts';
import { fill } from './words.ts';

interface Properties {
  document: DeskDocument;
  onGo: (message: DeskMessage) => void;
  onMend: (mend: Mend) => void;
}

export function MessageList({ document, onGo, onMend }: Properties): JSX.Element {
  const { desk, words } = useDesk();
  const { readingMessages, seenTo, shown } = document;
  const reading = readingMessages.filter((message) => !seenTo.has(message));
  const checking = shown?.messages ?? [];
  // A mend has its place in the text that was checked: while that is another, it waits.
  const isFresh = document.shownOf === document.source;
  if (messagesOf(document).length === 0) return <p class="empty">{words.messages.none}</p>;
  return (
    <div class="message-list" tabIndex={0} role="group" aria-label={words.panes.messages}>
      <Part
        heading={words.messages.checking}
        messages={checking}
        mend={({ mend }) => <MendButton mend={mend} isFresh={isFresh} onMend={onMend} />}
      >
        {(message) => (
          <>
            <button type="button" class="where" onClick={() => onGo(message)}>
              {message.line === undefined
                ? words.messages.whole
                : fill(words.messages.line, { line: message.line })}
            </button>
          </>
        )}
      </Part>
      <Part heading={words.messages.reading} messages={reading}>
        {(message) => (
          <>
            <span class="where">
              {originInWords(message.origin ?? {}, words) || words.messages.whole}
            </span>
            {message.ruleId === 'tracked-changes' ? (
              (['accept', 'reject'] as const).map((changes) => (
                <button
                  key={changes}
                  type="button"
                  class="small"
                  onClick={() => void desk.readAgain(document, changes)}
                >
                  {words.messages[changes]}
                </button>
              ))
            ) : (
              <button type="button" class="small" onClick={() => desk.seeTo(document, message)}>
                {words.messages.seen}
              </button>
            )}
          </>
        )}
      </Part>
    </div>
  );
}

function MendButton({
  mend,
  isFresh,
  onMend,
}: {
  mend: Mend | undefined;
  isFresh: boolean;
  onMend: (mend: Mend) => void;
}): JSX.Element | null {
  const { words } = useDesk();
  if (!mend) return null;
  return (
    <button type="button" class="small" disabled={!isFresh} onClick={() => onMend(mend)}>
      {mendInWords(mend, words)}
    </button>
  );
}

function Part({
  heading,
  messages,
  mend,
  children,
}: {
  heading: string;
  messages: readonly DeskMessage[];
  mend?: (message: DeskMessage) => ComponentChildren;
  children: (message: DeskMessage) => ComponentChildren;
}): JSX.Element | null {
  const { words, language } = useDesk();
  if (messages.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ol>
        {messages.map((message, at) => {
          const said = messageInWords(message, language);
          return (
            <li key={at} class="message">
              <span class={`severity ${message.severity}`}>
                {words.messages.severities[message.severity]}
              </span>
              <span class="places">{children(message)}</span>
              <span class="reason" dir="auto">
                {said.reason}
              </span>
              {said.exactly !== undefined && (
                <span class="note" lang="en" dir="auto">
                  {said.exactly}
                </span>
              )}
              <span class="note" dir="auto">
                {mend?.(message)} {said.note} <code class="rule">{message.ruleId}</code>
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
