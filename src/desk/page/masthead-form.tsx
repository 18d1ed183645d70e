/** The masthead as a form over the front matter of the source. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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
            <Field
              value={values[name] ?? ''}
              list={listFor(name)}
              onChange={(value) => change(name, value)}
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

interface FieldProperties {
  value: string;
  list: string | undefined;
  onChange: (value: string) => void;
}

/** What is typed stays while the text is read again around it, and is taken when the field is left or goes. */
function Field({ value, list, onChange }: FieldProperties): JSX.Element {
  const [typed, setTyped] = useState<string>();
  // The text may change between typing and leaving: what is taken goes into the text of then.
  const latest = useRef({ typed, onChange });
  latest.current = { typed: latest.current.typed, onChange };
  const take = (): void => {
    const { typed: written, onChange: tell } = latest.current;
    if (written !== undefined) tell(written);
    latest.current.typed = undefined;
  };
  useEffect(() => take, []);
  return (
    <input
      type="text"
      dir="auto"
      value={typed ?? value}
      list={list}
      onInput={({ currentTarget }) => {
        latest.current.typed = currentTarget.value;
        setTyped(currentTarget.value);
      }}
      onChange={() => {
        take();
        setTyped(undefined);
      }}
    />
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
