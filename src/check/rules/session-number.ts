/** "Seventieth session" is the session of A/RES/70/179. */
import { mastheadOf } from '../../tree/walk.ts';
import type { Check } from '../context.ts';

/** The session of a symbol of the General Assembly or the Human Rights Council. */
const sessions = [/^A\/(?:RES|C\.\d|L\.)?\/?(\d{2,3})\//, /^A\/HRC\/(?:RES\/)?(\d+)\//];

/** Reports a session in words that is not the one of the symbol. */
export const sessionNumber: Check = (root) => {
  const masthead = mastheadOf(root);
  const inWords = masthead?.data?.sessionNumber;
  const symbol = masthead?.symbol ?? '';
  const inSymbol = sessions.map((pattern) => pattern.exec(symbol)?.[1]).find((found) => found);
  if (inWords === undefined || inSymbol === undefined || Number(inSymbol) === inWords) return [];
  return [
    {
      reason: `The masthead says "${masthead?.session}" and the symbol ${symbol} is of session ${inSymbol}`,
      place: masthead,
    },
  ];
};
