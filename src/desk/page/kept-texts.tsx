/** The texts that this browser keeps, to go on with or to throw away. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from './context.ts';
import { keptTexts, throwAway, type KeptText } from './keeping.ts';
import { fill } from './words.ts';

export function KeptTexts(): JSX.Element | null {
  const { desk, words, language } = useDesk();
  const [texts, setTexts] = useState<readonly KeptText[]>([]);
  useEffect(() => {
    void keptTexts().then(setTexts);
  }, []);
  if (texts.length === 0) return null;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const discard = async (id: string): Promise<void> => {
    await throwAway(id);
    setTexts(texts.filter((text) => text.id !== id));
  };
  return (
    <section class="kept" aria-labelledby="kept_heading">
      <h2 id="kept_heading">{words.start.kept}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text.id}>
            <button
              type="button"
              class="link"
              aria-label={fill(words.start.continue, { name: text.path })}
              onClick={() => void desk.goOn(text)}
            >
              {text.path}
            </button>{' '}
            <span class="soft">
              {fill(words.start.keptWhen, { time: when.format(text.changed) })}
            </span>
            <button
              type="button"
              class="small"
              aria-label={fill(words.start.throwAwayName, { name: text.path })}
              onClick={() => void discard(text.id)}
            >
              {words.start.throwAway}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
