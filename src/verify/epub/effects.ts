/** What an e-book's files do to its words: styles, scripts, encryption, the way its pages turn. */
import { directionOf, type Languages } from '../../language/languages.ts';
import { resolvePath, valuesOf } from '../../read/epub/package.ts';
import type { EpubReading } from '../../read/epub/read.ts';
import { elementsOf, tokensOf, textContent } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { allowed } from '../markup/allowed.ts';
import { directions } from '../markup/direction.ts';
import { faultAt, markupPage, type MarkupPage } from '../markup/page.ts';
import { shown } from '../markup/shown.ts';
import { ncxOf } from './ncx.ts';
import { pagesOf } from './pages.ts';

export function effects(reading: EpubReading, languages: Languages): Fault[] {
  return [
    ...pagesOf(reading).flatMap((page) => {
      const sheets = sheetsOf(page, reading);
      return [
        ...allowed(page, () => false),
        ...directions(page, languages),
        ...shown(page, sheets),
      ];
    }),
    ...hiddenContents(reading),
    ...encryption(reading),
    ...progression(reading, languages),
    ...ncxIdentifier(reading),
  ];
}

function sheetsOf(page: MarkupPage, { container }: EpubReading): string[] {
  return page.elements.flatMap((element): string[] => {
    if (element.name === 'style') return [textContent(element)];
    const isSheet = element.name === 'link' && tokensOf(element, 'rel').includes('stylesheet');
    const href = element.attributes.get('href');
    if (!isSheet || href === undefined) return [];
    const bytes = container.files.get(resolvePath(page.file ?? '', href));
    return bytes ? [new TextDecoder().decode(bytes)] : [];
  });
}

/** Reading systems show the contents that the navigation document shows (EPUB 3.3, 7.4.2). */
function hiddenContents({ navigation }: EpubReading): Fault[] {
  if (!navigation) return [];
  const page = markupPage(navigation.root, navigation.path);
  return page.elements.flatMap((element): Fault[] => {
    const isContents = element.name === 'nav' && tokensOf(element, 'epub:type').includes('toc');
    if (!isContents || !element.attributes.has('hidden')) return [];
    return [faultAt('epub-contents-hidden', 'The table of contents is hidden.', page, element)];
  });
}

/** No file of an edition is encrypted, and no font obfuscated (EPUB OCF 3.3, 4.2.6.3.2). */
function encryption({ container }: EpubReading): Fault[] {
  return [...container.files.keys()]
    .filter((path) => /^META-INF\/(?:encryption|rights)\.xml$/i.test(path))
    .map((file): Fault => {
      const reason = 'A file says that others are encrypted: they may be read as something else.';
      return { ruleId: 'epub-encrypted', reason, place: { file } };
    });
}

function progression(reading: EpubReading, languages: Languages): Fault[] {
  const { packagePath: file } = reading;
  const spine = [...elementsOf(reading.package.root)].find(({ name }) => name === 'spine');
  const turned = spine?.attributes.get('page-progression-direction') ?? 'default';
  const wanted = directionOf(languages, valuesOf(reading.package, 'dc:language')[0]);
  if (turned === wanted || (turned === 'default' && wanted === 'ltr')) return [];
  const reason = `The pages turn ${turned}, and the language runs ${wanted}.`;
  return [{ ruleId: 'epub-progression', reason, place: { file } }];
}

/** The table for older systems belongs to this very book (EPUB 2, OPF 2.4.1). */
function ncxIdentifier(reading: EpubReading): Fault[] {
  const ncx = ncxOf(reading);
  if (!ncx) return [];
  const said = elementsOf(ncx.root)
    .find(({ attributes }) => attributes.get('name') === 'dtb:uid')
    ?.attributes.get('content');
  const own = valuesOf(reading.package, 'dc:identifier');
  if (said === undefined || own.includes(said)) return [];
  const reason = `The table of contents for older systems is of the book “${said}”.`;
  return [{ ruleId: 'epub-ncx-identifier', reason, place: { file: ncx.path } }];
}
