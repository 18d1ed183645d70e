/** "70/179." is the number of A/RES/70/179, "1445 (2002)" that of S/RES/1445 (2002). */
import { mastheadOf, titleOf } from '../../tree/walk.ts';
import type { Check } from '../context.ts';

/** Reports a number before the title that is not the one in the symbol. */
export const titleNumber: Check = (root) => {
  const symbol = mastheadOf(root)?.symbol;
  const title = titleOf(root);
  const inSymbol = /RES\/(.+?)\*?$/.exec(symbol ?? '')?.[1];
  const inTitle = /(?:E?S-)?\d[^\s.]*(?:\s*\([^)]*\))?/.exec(title?.label ?? '')?.[0];
  if (title === undefined || inSymbol === undefined || inTitle === undefined) return [];
  if (compact(inSymbol).startsWith(compact(inTitle))) return [];
  return [
    { reason: `The title has the number ${inTitle} and the symbol is ${symbol}`, place: title },
  ];
};

function compact(number: string): string {
  return number.replace(/\s+/g, '');
}
