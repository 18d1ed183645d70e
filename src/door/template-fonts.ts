/** Whether the font files that a template names are installed. */
import { existsSync } from 'node:fs';
import type { Template, TemplateFault } from '../template/index.ts';
import { fontFile } from './font-files.ts';

const faces = ['regular', 'bold', 'italic', 'boldItalic'] as const;

type NamedFonts = { package: string } & Partial<Record<(typeof faces)[number], string>>;

/** A fault for each package, and each file of an installed one, that is not there. */
export function fontFaults({ pdf, epub }: Template): TemplateFault[] {
  return [
    ...pdf.fonts.flatMap((fonts, index) => missing('pdf.json', `fonts[${index}]`, fonts)),
    ...missing('epub.json', 'cover.font', epub.cover.font),
  ];
}

function missing(file: string, key: string, fonts: NamedFonts): TemplateFault[] {
  const { package: name } = fonts;
  if (placeOf(name, 'package.json') === undefined) {
    const reason = `${key}.package is "${name}", which is not installed.`;
    return [{ file, key: `${key}.package`, reason, mend: `Run "npm install ${name}".` }];
  }
  return faces.flatMap((face) => {
    const path = fonts[face];
    if (path === undefined || placeOf(name, path) !== undefined) return [];
    const reason = `${key}.${face} is "${path}", which ${name} does not have.`;
    return [{ file, key: `${key}.${face}`, reason, mend: 'Name a file of that package.' }];
  });
}

function placeOf(packageName: string, file: string): string | undefined {
  try {
    const path = fontFile(packageName, file);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
