/** Landmarks lead to what they are called: EPUB 3.3, 7.4.3. */
import { resolvePath } from '../../read/epub/package.ts';
import type { EpubReading } from '../../read/epub/read.ts';
import { hasRole, tokensOf } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { faultAt, type MarkupPage } from '../markup/page.ts';
import { pagesOf } from './pages.ts';

/** Whether a place in a book is what a landmark of that type says. */
const places: Readonly<
  Record<string, (page: MarkupPage, fragment: string | undefined) => boolean>
> = {
  cover: ({ elements }) => elements.some((element) => hasRole(element, 'doc-cover')),
  toc: ({ elements }) => elements.some((element) => hasRole(element, 'doc-toc')),
  bodymatter: ({ elements }, fragment) =>
    (fragment === undefined || fragment === 'text') && !elements.some((one) => one.name === 'nav'),
  endnotes: (_, fragment) => fragment === 'notes',
  colophon: (_, fragment) => fragment === 'colophon',
};

export function landmarks(reading: EpubReading): Fault[] {
  const pages = pagesOf(reading);
  const page = pages.find(({ file }) => file === reading.navigation?.path);
  const first = reading.package.spine.find(({ item }) => {
    const found = pages.find(({ file }) => file === item?.path);
    return found && places.bodymatter?.(found, undefined) && !places.cover?.(found, undefined);
  })?.item?.path;
  return (page?.elements ?? []).flatMap((element): Fault[] => {
    if (!page || element.name !== 'a') return [];
    return tokensOf(element, 'epub:type').flatMap((type): Fault[] => {
      const [, fragment] = (element.attributes.get('href') ?? '').split('#');
      const path = resolvePath(page.file ?? '', element.attributes.get('href') ?? '');
      const target = pages.find(({ file }) => file === path);
      const holds = target && places[type]?.(target, fragment);
      if (holds && (type !== 'bodymatter' || path === first)) return [];
      return [faultAt('epub-landmark', `The landmark ${type} leads elsewhere.`, page, element)];
    });
  });
}
