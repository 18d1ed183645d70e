/** The files that a template can have, and what to say of any other. */
import { nearest } from '../diagnostics/nearest.ts';
import type { DataFileFault } from '../data-file/fault.ts';

/** Measures and data. */
export const dataFiles = ['masthead.json', 'pdf.json', 'docx.json', 'epub.json'] as const;

export type DataFile = (typeof dataFiles)[number];

/** Style sheets: what a template adds to one comes after it. */
export const styleSheets = {
  web: ['web.css', 'web.additions.css'],
  print: ['print.css'],
  epub: ['epub.css', 'epub.additions.css'],
} as const;

export type StyleSheetFile = (typeof styleSheets)[keyof typeof styleSheets][number];

export const styleSheetFiles: readonly StyleSheetFile[] = Object.values(styleSheets).flat();

export const templateFileNames: readonly string[] = [...dataFiles, ...styleSheetFiles];

/** Whether a file may lie in a template's folder for people, their editors and their systems. */
function isPassedOver(name: string): boolean {
  return /^\.|~$|^(?:readme|licen[cs]e)(?:\.\w+)?$|^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/** Each file (a folder's name ends with "/") that is none of a template's. */
export function strangeFiles(names: Iterable<string>): DataFileFault[] {
  return Array.from(names)
    .filter((name) => !templateFileNames.includes(name) && !isPassedOver(name))
    .map((file) => ({ file, ...strangeness(file) }));
}

function strangeness(name: string): Pick<DataFileFault, 'reason' | 'mend'> {
  if (/\.(?:ejs|[cm]?[jt]sx?|html?|xhtml|svg|wasm)$/i.test(name)) {
    return {
      reason: 'A template is data: no code and no page of it is ever run.',
      mend: 'Take the file out of the folder.',
    };
  }
  const meant = nearest(name.toLowerCase(), templateFileNames);
  return {
    reason: name.endsWith('/') ? 'A template has no folders.' : 'A template has no such file.',
    mend:
      meant === undefined
        ? `Take it out of the folder; a template has ${templateFileNames.join(', ')}.`
        : `Did you mean ${meant}?`,
  };
}
