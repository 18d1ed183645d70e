/** What every view is given: the desk, and the words in the language of the interface. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Desk } from './desk.ts';
import { interfaces, type InterfaceLanguage, type Words } from './words.ts';

export interface Surroundings {
  desk: Desk;
  words: Words;
  language: InterfaceLanguage;
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

/** The desk and its words; the view that asks is drawn again whenever something has changed. */
export function useDesk(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('A view stands on no desk.');
  return surroundings;
}

/** Draws again when the desk has changed, once for all changes of a moment. */
export function useChanges(desk: Desk): void {
  const [, draw] = useState(0);
  useEffect(() => {
    let waits = false;
    return desk.listen(() => {
      if (waits) return;
      waits = true;
      queueMicrotask(() => {
        waits = false;
        draw((count) => count + 1);
      });
    });
  }, [desk]);
}

export function wordsIn(language: InterfaceLanguage): Words {
  return interfaces[language];
}
