/** What can be taken: each edition once it is verified, the source, or all of it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formats, type Format } from '../../editions/formats.ts';
import { useDesk } from './context.ts';
import { isSound, isWithheld, makingOf, stemOf, type DeskDocument } from './document.ts';
import { fill } from './words.ts';

export function Take({ document }: { document: DeskDocument }): JSX.Element | null {
  const { desk, words } = useDesk();
  const [lastSaid, setLastSaid] = useState({ sentence: '', of: '' });
  const standing = makingOf(document, desk.choices);
  // What was said of a text that is another by now says nothing of this one.
  const said = lastSaid.of === standing ? lastSaid.sentence : '';
  if (document.stage !== 'open') return null;
  const withheld = isWithheld(document);

  const say = (sentence: string): void => {
    setLastSaid({ sentence, of: makingOf(document, desk.choices) });
    desk.say(sentence);
  };
  const take = async (format: Format): Promise<void> => {
    const name = words.take.formats[format];
    say(fill(words.take.preparing, { name }));
    const saved = await desk.download(document, format);
    const file = document.files.get(format);
    if (saved && file) return say(fill(words.take.saved, { name: file.name }));
    if (isWithheld(document)) return say(words.take.withheld);
    const finding = file?.findings.find(({ severity }) => severity === 'error');
    if (finding) return say(fill(words.take.notSound, { reason: finding.reason }));
    const { reason = '', note = '' } = document.unmade.get(format) ?? document.makingFailure ?? {};
    say(fill(words.take.notMade, { reason: `${reason} ${note}`.trim() }));
  };
  const takeAll = async (): Promise<void> => {
    say(fill(words.take.preparing, { name: words.take.all }));
    const name = `${stemOf(document.path)}.zip`;
    await desk.downloadAll([document], name);
    say(fill(words.take.saved, { name }));
  };

  return (
    <section class="take" aria-label={words.take.heading}>
      <span class="soft take-word" aria-hidden="true">
        {words.take.download}
      </span>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          class="button take-one"
          disabled={withheld}
          data-state={stateOf(document, format, desk.choices)}
          onClick={() => void take(format)}
        >
          <span class="unseen">{words.take.download} </span>
          {words.take.formats[format]}
        </button>
      ))}
      <button
        type="button"
        class="button take-one"
        data-state="sound"
        onClick={() => desk.downloadSource(document)}
      >
        <span class="unseen">{words.take.download} </span>
        {words.take.source}
      </button>
      <button
        type="button"
        class="button take-one"
        disabled={withheld}
        data-state={wholeState(document, desk.choices)}
        onClick={() => void takeAll()}
      >
        <span class="unseen">{words.take.download} </span>
        {words.take.all}
      </button>
      <p class="take-state">
        {said !== ''
          ? said
          : withheld
            ? words.take.withheld
            : stateInWords(document, desk.choices, words)}
      </p>
    </section>
  );
}

type State = 'none' | 'making' | 'sound' | 'unsound' | 'failed';

function stateOf(
  document: DeskDocument,
  format: Format,
  choices: Parameters<typeof makingOf>[1],
): State {
  if (document.showFailure || document.making === 'failed') return 'failed';
  if (document.madeOf !== makingOf(document, choices)) return 'none';
  const file = document.files.get(format);
  if (file) return isSound(file) ? 'sound' : 'unsound';
  if (document.unmade.has(format)) return 'unsound';
  return document.making === 'making' ? 'making' : 'none';
}

function wholeState(document: DeskDocument, choices: Parameters<typeof makingOf>[1]): State {
  const states = formats.map((format) => stateOf(document, format, choices));
  return (
    (['failed', 'unsound', 'none', 'making', 'sound'] as const).find((one) =>
      states.includes(one),
    ) ?? 'none'
  );
}

function stateInWords(
  document: DeskDocument,
  choices: Parameters<typeof makingOf>[1],
  { status, take }: ReturnType<typeof useDesk>['words'],
): string {
  switch (wholeState(document, choices)) {
    case 'sound':
      return status.made;
    case 'failed': {
      const { reason = '', note = '' } = document.showFailure ?? document.makingFailure ?? {};
      return fill(take.notMade, { reason: `${reason} ${note}`.trim() });
    }
    case 'unsound':
      return status.unsound;
    case 'making':
    case 'none':
      return status.making;
  }
}
