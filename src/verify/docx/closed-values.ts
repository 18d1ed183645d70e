/** Values and properties that several parts of a Word file have. */
import { any, type ClosedList } from '../markup/closed-list.ts';

export const token = /^[^\s"'<>&]+$/;
export const flag = /^(?:0|1|true|false|on|off)$/;
export const count = /^-?\d{1,3}$/;
/** Of what there may be thousands in a long document. */
export const identity = /^-?\d{1,9}$/;
/** In twentieths of a point: no wider than a page. */
export const length = /^-?\d{1,4}(?:\.\d+)?$/;
export const wide = /^-?\d{1,5}(?:\.\d+)?$/;
export const large = /^-?\d{1,12}$/;
export const colour = /^(?:[\da-f]{6}|auto)$/i;
export const isOn = { 'w:val': flag };

export const revision = /^[\da-f]{8}$/i;
export const namespaces = {
  'mc:Ignorable': any,
};

/** The properties of runs that editions and a person's Word write; others change what is seen. */
export const runProperties: ClosedList = {
  rPr: {},
  rStyle: { 'w:val': token },
  rtl: isOn,
  cs: isOn,
  lang: { 'w:val': token, 'w:bidi': token, 'w:eastAsia': token },
  b: isOn,
  bCs: isOn,
  i: isOn,
  iCs: isOn,
  noProof: isOn,
};
