import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';

/** A line break that carries meaning; it counts as one character, as it does in `textOf`. */
export const lineBreak: Handler<'break'> = (_node, { cursor }) => {
  cursor.at += 1;
  return [h(roles.break.html)];
};
