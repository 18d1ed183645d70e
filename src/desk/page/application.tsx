/** The whole page: the start when nothing is open, else the bar and the zones below it. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Bar } from './bar.tsx';
import { SurroundingsContext, useChanges, wordsIn } from './context.ts';
import type { Desk } from './desk.ts';
import { filesOf, readFiles } from './opening.ts';
import { Start } from './start.tsx';
import { FilesTable } from './files-table.tsx';
import { Workplace } from './workplace.tsx';
import { KeysHelp } from './keys-help.tsx';
import { takeKeys } from './keys.ts';
import { standingInWords } from './standing.ts';
import { NotOpen } from './not-open.tsx';

export function Application({ desk }: { desk: Desk }): JSX.Element {
  useChanges(desk);
  const { interface: language, theme } = desk.choices;
  const surroundings = useMemo(
    () => ({ desk, words: wordsIn(language), language }) as const,
    [desk, language],
  );
  const [showsKeys, setShowsKeys] = useState(false);
  useEffect(() => takeDrops(desk), [desk]);
  useEffect(() => takeKeys(desk, () => setShowsKeys(true)), [desk]);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset['theme'] = theme;
    desk.announce = (opened) => desk.say(standingInWords(opened, surroundings.words, language));
  }, [language, theme]);
  return (
    <SurroundingsContext.Provider value={surroundings}>
      {desk.documents.length === 0 ? <Start /> : <Bar />}
      <Front desk={desk} />
      {showsKeys && <KeysHelp onClose={() => setShowsKeys(false)} />}
      <p class="unseen" role="status">
        {desk.said}
      </p>
    </SurroundingsContext.Provider>
  );
}

function Front({ desk }: { desk: Desk }): JSX.Element | null {
  const { current, documents } = desk;
  if (documents.length === 0) return null;
  if (!current) return <FilesTable />;
  return current.stage === 'open' ? (
    <Workplace key={current.key} document={current} />
  ) : (
    <NotOpen document={current} />
  );
}

/** Files may be dropped anywhere on the page. */
function takeDrops(desk: Desk): () => void {
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    document.documentElement.classList.add('dropping');
  };
  const away = (event: DragEvent): void => {
    if (event.relatedTarget === null) document.documentElement.classList.remove('dropping');
  };
  const drop = (event: DragEvent): void => {
    document.documentElement.classList.remove('dropping');
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    void filesOf(event.dataTransfer)
      .then(readFiles)
      .then((files) => desk.open(files));
  };
  addEventListener('dragover', over);
  addEventListener('dragleave', away);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('dragleave', away);
    removeEventListener('drop', drop);
  };
}
