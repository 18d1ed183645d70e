/** The masthead, back from its lines. */
import type { Masthead, MastheadTextField } from '../../tree/index.ts';
import { textOfRuns, type Run, type WordParagraph } from './model.ts';
import { stylesOf } from './phrasing.ts';
import type { MastheadParagraph } from './style-roles.ts';

/**
 * Takes a paragraph into the masthead; returns what it had to join to a line that was there already.
 */
export function readMastheadParagraph(
  masthead: Masthead,
  role: MastheadParagraph,
  paragraph: WordParagraph,
): string[] {
  const joined: string[] = [];
  const setField = (field: MastheadTextField, words: string): void => {
    if (words === '') return;
    if (masthead[field] !== undefined) joined.push(words);
    masthead[field] = withLine(masthead[field], words);
  };
  const text = textOfRuns(paragraph.runs);
  switch (role) {
    case 'identification': {
      const [organization, symbol] = atTab(paragraph.runs);
      setField('organization', textOfRuns(organization));
      setField('symbol', textOfRuns(symbol));
      break;
    }
    case 'organ':
      readOrgan(masthead, paragraph.runs, setField);
      break;
    case 'agendaItem':
      if (text !== '') (masthead.agendaItems ??= []).push({ label: text });
      break;
    case 'agendaItemName': {
      const item = masthead.agendaItems?.at(-1);
      if (item?.name !== undefined && text !== '') joined.push(text);
      if (item) item.name = withLine(item.name, text);
      else if (text !== '') masthead.agendaItems = [{ label: text }];
      break;
    }
    case 'session':
      // Whoever begins a new line below the session names the committee.
      setField(masthead.session === undefined ? 'session' : 'committee', text);
      if (masthead.committee === text) joined.push(text);
      break;
    case 'particular':
      readParticular(masthead, paragraph.runs);
      break;
    default:
      setField(role, text);
  }
  return joined;
}

/** A line of the masthead is one string, whatever lines somebody made of it. */
function withLine(before: string | undefined, text: string): string {
  return before === undefined || before === '' ? text : `${before} ${text}`.trimEnd();
}

/** The emblem and a tab may come first; the name of the organ may be the edition's. */
function readOrgan(
  masthead: Masthead,
  runs: readonly Run[],
  setField: (field: MastheadTextField, text: string) => void,
): void {
  const picture = runs.findIndex(({ kind }) => kind === 'picture');
  // The tab after the emblem stands before the words, unless somebody took it away.
  const words = picture < 0 ? runs : withoutTab(runs.slice(picture + 1));
  const [organ, distribution] = atTab(words);
  const supplied = organ.some(({ format }) => stylesOf(format).includes('masthead organ supplied'));
  const name = textOfRuns(organ);
  if (supplied) masthead.data = { ...masthead.data, organ: name };
  else setField('organ', name);
  setField('distribution', textOfRuns(distribution));
}

function withoutTab(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs;
  if (first?.kind !== 'text' || !first.text.startsWith('\t')) return [...runs];
  return [{ ...first, text: first.text.slice(1) }, ...rest];
}

function readParticular(masthead: Masthead, runs: readonly Run[]): void {
  const isTerm = ({ format }: Run): boolean => stylesOf(format).includes('masthead term');
  const term = textOfRuns(runs.filter(isTerm));
  const value = textOfRuns(runs.filter((run) => !isTerm(run))).replace(/^ /, '');
  (masthead.particulars ??= []).push({ term, value });
}

/** The runs before and after the first tab. */
function atTab(runs: readonly Run[]): [Run[], Run[]] {
  const index = runs.findIndex((run) => run.kind === 'text' && run.text.includes('\t'));
  const run = runs[index];
  if (run?.kind !== 'text') return [[...runs], []];
  const at = run.text.indexOf('\t');
  return [
    [...runs.slice(0, index), { ...run, text: run.text.slice(0, at) }],
    [{ ...run, text: run.text.slice(at + 1) }, ...runs.slice(index + 1)],
  ];
}
