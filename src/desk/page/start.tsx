/** What stands here when nothing is open: the ways in, and what happens to a text. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from './context.ts';
import { OpenFiles } from './open-files.tsx';
import { textFile } from './opening.ts';
import { drafts } from '../../editions/drafts.ts';
import { openSample, startDraft } from './drafts.ts';
import { KeptTexts } from './kept-texts.tsx';
import { pastedText } from './pasting.ts';

export function Start(): JSX.Element {
  const { desk, words } = useDesk();
  const { start } = words;
  const [pasted, setPasted] = useState('');
  const read = (event: Event): void => {
    event.preventDefault();
    if (pasted.trim() !== '') void desk.open([textFile(`${start.pastedName}.md`, pasted)]);
  };
  const paste = (event: ClipboardEvent): void => {
    const text = pastedText(event.clipboardData);
    if (text === undefined || !(event.currentTarget instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    event.currentTarget.setRangeText(text, selectionStart, selectionEnd, 'end');
    setPasted(event.currentTarget.value);
  };
  return (
    <main class="start">
      <h1>
        <span class="brand">{words.desk}</span> {start.heading}
      </h1>
      <p class="what">{start.what}</p>
      <section class="drop" aria-labelledby="drop_heading">
        <h2 id="drop_heading">{start.drop}</h2>
        <p>{start.kinds}</p>
        <div class="actions">
          <OpenFiles main />
          <button type="button" class="button" onClick={() => void openSample(desk)}>
            {start.sample}
          </button>
        </div>
      </section>
      <section class="drafts" aria-labelledby="drafts_heading">
        <h2 id="drafts_heading">{start.drafts}</h2>
        <div class="actions">
          {drafts.map((draft) => (
            <button
              key={draft}
              type="button"
              class="button"
              onClick={() => void startDraft(desk, draft)}
            >
              {start.draftNames[draft]}
            </button>
          ))}
        </div>
      </section>
      <KeptTexts />
      <form class="paste" onSubmit={read}>
        <label for="pasted">{start.paste}</label>
        <textarea
          id="pasted"
          rows={5}
          dir="auto"
          aria-describedby="paste_hint"
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          onPaste={paste}
        />
        <div class="actions">
          <button type="submit" class="button" disabled={pasted.trim() === ''}>
            {start.pasted}
          </button>
          <p id="paste_hint" class="hint">
            {start.pasteHint}
          </p>
        </div>
      </form>
      <p class="private">{start.private}</p>
    </main>
  );
}
