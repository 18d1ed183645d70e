/** The masthead as a form over the front matter of the source. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Lexicon, Mend } from '../protocol.ts';
import { useDesk } from './context.ts';
import { Dialog } from './dialog.tsx';
import type { DeskDocument } from './document.ts';
import { fieldChange, fieldsOf, mastheadTextFields, type FieldName } from './front-matter.ts';

interface Properties {
  document: DeskDocument;
  onChange: (change: Mend) => void;
  onClose: () => void;
}

const fields: readonly FieldName[] = ['language', ...mastheadTextFields];

export function MastheadForm({ document, onChange, onClose }: Properties): JSX.Element {
  const { desk, words } = useDesk();
  const { masthead } = words;
  const [lexicon, setLexicon] = useState<Lexicon>();
  const language = document.shown?.language ?? 'en';
  useEffect(() => {
    void desk.lexicon(language).then(setLexicon, () => undefined);
  }, [language]);
  const values = fieldsOf(document.source);
  const change = (name: FieldName, value: string): void => {
    const made = fieldChange(document.source, name, value.trim());
    if (made) onChange(made);
  };
  return (
    <Dialog heading={masthead.heading} close={masthead.close} onClose={onClose}>
      <p class="hint">{masthead.what}</p>
      <div class="fields">
        {fields.map((name) => (
          <label key={name} class="choice">
            <span>{masthead.fields[name]}</span>
            <input
              type="text"
              dir="auto"
              value={values[name] ?? ''}
              list={listFor(name)}
              onChange={({ currentTarget }) => change(name, currentTarget.value)}
            />
          </label>
        ))}
      </div>
      <datalist id="organs">
        {lexicon?.organs.map((organ) => (
          <option key={organ} value={organ} />
        ))}
      </datalist>
      <datalist id="organizations">{lexicon && <option value={lexicon.organization} />}</datalist>
      <datalist id="dates">
        {lexicon && datesIn(lexicon).map((date) => <option key={date} value={date} />)}
      </datalist>
    </Dialog>
  );
}

function listFor(name: FieldName): string | undefined {
  if (name === 'organ') return 'organs';
  if (name === 'organization') return 'organizations';
  return name === 'date' ? 'dates' : undefined;
}

/** The first days of the months of this year, for the form in which the language writes them. */
function datesIn({ months }: Lexicon): string[] {
  const year = new Date().getFullYear();
  return months.map((month) => `1 ${month} ${year}`);
}
