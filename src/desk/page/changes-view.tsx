/** What changed since the text was opened, in the sentences of the command. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Changes } from '../protocol.ts';
import { useDesk } from './context.ts';
import type { ViewProperties } from './view-properties.ts';

/** The sentence says short ones whole; of others it says where, and here is what. */
function longEdits(edits: Changes['changes'][number]['edits']): typeof edits {
  return edits.filter(({ from, to }) => from.length + to.length > 40);
}

export function ChangesView({ document }: ViewProperties): JSX.Element {
  const { desk, words } = useDesk();
  const [said, setSaid] = useState<Changes>();
  const { shownOf } = document;
  useEffect(() => {
    let isWanted = true;
    desk
      .compare(document)
      .then((changes) => {
        if (isWanted) setSaid(changes);
      })
      .catch(() => undefined);
    return () => (isWanted = false);
  }, [document, shownOf]);
  if (!said) return <p class="empty working">{words.views.comparing}</p>;
  if (said.same) return <p class="empty">{words.views.same}</p>;
  return (
    <div class="structure changes" tabIndex={0} role="group" aria-label={words.panes.changes}>
      <ol>
        {said.changes.map(({ sentence, edits }, at) => (
          <li key={at} class="change">
            <p lang="en">{sentence}</p>
            {longEdits(edits).map(({ from, to }, number) => (
              <p key={number} class="words" dir="auto">
                {from !== '' && (
                  <del>
                    <span class="unseen">{words.views.from} </span>
                    {from}
                  </del>
                )}{' '}
                {to !== '' && (
                  <ins>
                    <span class="unseen">{words.views.to} </span>
                    {to}
                  </ins>
                )}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {said.renumbered.length > 0 && (
        <>
          <h2>{words.views.renumbered}</h2>
          <ul>
            {said.renumbered.map((sentence, at) => (
              <li key={at} lang="en">
                {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
