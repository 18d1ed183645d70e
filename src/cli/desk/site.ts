/**
 * The desk as a site: every file by its path, as it is served on loopback and as it is written for any
 * other web server. All paths are relative, so that it works in any folder of a server.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontFile } from '../../door/font-files.ts';
import { loadTemplate, shippedTemplates } from '../../door/load-template.ts';
import { packagePath } from '../../door/package-files.ts';
import { shippedLanguages } from '../../door/languages.ts';
import type { FontFileName } from '../../language/typography.ts';
import { fontFilesOf, templateFileNames } from '../../template/index.ts';

const require = createRequire(import.meta.url);

/** Reads a file of the site. */
type Read = () => Uint8Array;

export type Site = ReadonlyMap<string, Read>;

/** The files of the site. What is read is read when it is asked for. */
export function deskSite(): Site {
  const files = new Map<string, Read>();
  const add = (path: string, file: string): void => void files.set(path, () => readFileSync(file));
  const addFolder = (
    prefix: string,
    folder: string,
    wanted: (name: string) => boolean = () => true,
  ): void => {
    for (const name of namesIn(folder)) if (wanted(name)) add(prefix + name, join(folder, name));
  };
  addFolder('', packagePath('templates/desk'));
  addFolder('drafts/', packagePath('templates/drafts'));
  addFolder('', packagePath('lib/desk'));
  addFolder('core/', packagePath('lib/standalone'));
  addFolder('data/languages/', packagePath('templates/languages'));
  addFolder('data/words/', packagePath('templates/words'));
  for (const name of shippedTemplates) {
    addFolder(`data/templates/${name}/`, packagePath(`templates/${name}`), (file) =>
      templateFileNames.includes(file),
    );
  }
  add('data/official-documents.json', packagePath('templates/official-documents.json'));
  add('data/subtags.json', require.resolve('language-subtag-registry/data/json/index.json'));
  addFolder('sample/', packagePath('lib/desk/sample'));
  addFolder('standard-fonts/', join(folderOf('pdfjs-dist'), 'standard_fonts'));
  for (const name of fontNames()) {
    const [scope, base, ...file] = name.split('/');
    add(`fonts/${name}`, fontFile(`${scope}/${base}`, file.join('/')));
    const licence = ['LICENSE_FONT', 'LICENSE'].find((one) =>
      existsSync(fontFile(`${scope}/${base}`, one)),
    );
    if (licence) add(`fonts/${scope}/${base}/LICENSE`, fontFile(`${scope}/${base}`, licence));
  }
  const index = indexOf(files);
  files.set('site.json', () => text(JSON.stringify(index)));
  const worker = readFileSync(packagePath('lib/desk/offline/service-worker.js'), 'utf8');
  files.set('service-worker.js', () => text(`self.site = ${JSON.stringify(index)};\n${worker}`));
  return files;
}

/** What the site says of itself: src/desk/site-index.ts. */
function indexOf(files: Site): {
  version: string;
  languages: string[];
  words: string[];
  templates: Record<string, string[]>;
  kept: string[];
} {
  const paths = [...files.keys()].sort();
  const under = (folder: string): string[] =>
    paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  const kept = paths.filter(isKept);
  const hash = createHash('sha256');
  for (const path of kept) hash.update(path).update(files.get(path)?.() ?? '');
  return {
    version: hash.digest('hex').slice(0, 16),
    languages: under('data/languages/'),
    words: under('data/words/').flatMap((name) => /^([\w-]+)\.txt$/.exec(name)?.[1] ?? []),
    templates: Object.fromEntries(
      shippedTemplates.map((name) => [name, under(`data/templates/${name}/`)]),
    ),
    kept: ['./', 'site.json', ...kept],
  };
}

/** Without a network everything is there but the large fonts, which come when a text needs them. */
function isKept(path: string): boolean {
  if (/licen[cs]e/i.test(path) || path.startsWith('standard-fonts/')) return false;
  return !path.startsWith('fonts/') || usualFonts().includes(path.slice('fonts/'.length));
}

/**
 * The fonts of Latin, Greek and Cyrillic text: the first family of the official template, without its
 * bold italics, which next to no text has.
 */
function usualFonts(): string[] {
  const { pdf, epub } = loadTemplate(shippedTemplates[0]);
  const fonts = pdf.fonts.slice(0, 1);
  const rare = fonts.map((family) => `${family.package}/${family.boldItalic ?? ''}`);
  return fontFilesOf({ pdf: { ...pdf, fonts }, epub }).filter((name) => !rare.includes(name));
}

/** "package/file" of every font that a template names, or a language whose fonts are installed. */
function fontNames(): string[] {
  const ofTemplates = shippedTemplates.flatMap((name) => fontFilesOf(loadTemplate(name)));
  const ofLanguages = shippedLanguages()
    .all.flatMap(({ typography }) => typography?.fonts ?? [])
    .flatMap(({ regular, bold, italic, boldItalic, heading }) => [
      regular,
      bold,
      italic,
      boldItalic,
      heading,
    ])
    .flatMap((file) => (file && isInstalled(file) ? [`${file.package}/${file.file}`] : []));
  return [...new Set([...ofTemplates, ...ofLanguages])];
}

function isInstalled({ package: name, file }: FontFileName): boolean {
  try {
    return existsSync(fontFile(name, file));
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

function folderOf(packageName: string): string {
  return dirname(require.resolve(`${packageName}/package.json`));
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
