/**
 * Checks the files of a template and makes one value of them. Pure: the door reads the folder, a
 * browser has the files from elsewhere.
 */
import type { DataFileFault } from '../data-file/fault.ts';
import { templateRefusal } from './faults.ts';
import { checkedJson, type Checked } from '../data-file/checked-json.ts';
import { pageFaults } from './page-room.ts';
import { docxSchema } from './schema/docx.ts';
import { epubSchema } from './schema/epub.ts';
import { mastheadSchema } from './schema/masthead.ts';
import { pdfSchema } from './schema/pdf.ts';
import type { Schema } from '../data-file/values.ts';
import { styleSheetFaults } from './style-sheet.ts';
import {
  strangeFiles,
  styleSheetFiles,
  styleSheets,
  templateFileNames,
  type DataFile,
  type StyleSheetFile,
} from './template-files.ts';
import type { Template, TemplateFiles } from './template.ts';

/** What each file of data is checked against. */
export const dataSchemas: Readonly<Record<DataFile, Schema<unknown>>> = {
  'masthead.json': mastheadSchema,
  'pdf.json': pdfSchema,
  'docx.json': docxSchema,
  'epub.json': epubSchema,
};

/**
 * The template in a folder's files. What it lacks comes from the official template, whose style
 * sheets are taken as they are.
 * @throws {TemplateError} that names every fault of the files.
 */
export function checkTemplate(
  name: string,
  files: TemplateFiles,
  official: TemplateFiles,
): Template {
  const missing = missingFiles(official);
  if (missing.length > 0) throw templateRefusal(name, missing);
  const faults = strangeFiles(files.keys());
  for (const file of styleSheetFiles) {
    const css = files.get(file);
    if (css !== undefined) faults.push(...styleSheetFaults(file, css));
  }
  const texts = (file: DataFile) => ({
    file,
    defaults: official.get(file) ?? '{}',
    own: files.get(file),
  });
  const sound = <Value>(checked: Checked<Value>): Value | undefined => {
    if ('value' in checked) return checked.value;
    faults.push(...checked.faults);
    return undefined;
  };
  const masthead = sound(checkedJson(texts('masthead.json'), mastheadSchema));
  const pdf = sound(checkedJson(texts('pdf.json'), pdfSchema));
  const docx = sound(checkedJson(texts('docx.json'), docxSchema));
  const epub = sound(checkedJson(texts('epub.json'), epubSchema));
  if (pdf) faults.push(...pageFaults(pdf));
  if (!masthead || !pdf || !docx || !epub || faults.length > 0) throw templateRefusal(name, faults);
  const sheet = (all: readonly StyleSheetFile[]): string =>
    all.map((file) => (files.get(file) ?? official.get(file) ?? '').trim()).join('\n');
  const { web, print, epub: book } = styleSheets;
  return {
    name,
    masthead,
    pdf,
    docx,
    epub,
    styles: { web: sheet(web), print: sheet(print), epub: sheet(book) },
  };
}

function missingFiles(official: TemplateFiles): DataFileFault[] {
  return templateFileNames
    .filter((file) => !official.has(file))
    .map((file) => ({
      file,
      reason: 'The official template lacks this file.',
      mend: 'Install Plenary again.',
    }));
}
