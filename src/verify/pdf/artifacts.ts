/** Words that are drawn and not read aloud: running heads and feet (ISO 32000-1, 14.8.2.2.2). */
import type { MarkedContent, Shown } from '../../read/pdf/content.ts';
import type { PageReading, PdfReading } from '../../read/pdf/read.ts';
import { ancestors } from '../../read/pdf/text.ts';
import type { EditionClaim } from '../compare/claims.ts';
import type { Fault } from '../finding.ts';

type Kind = 'Header' | 'Footer' | 'Layout';

/** What is drawn for its looks alone has no words. */
export function artifacts({ pages }: PdfReading): Fault[] {
  return pages.flatMap((page) => {
    const words = wordsOfArtifacts(page);
    const place = { page: page.page.number };
    const faults: Fault[] = [];
    if (/[\p{L}\p{N}]/u.test(words.Layout)) {
      const reason = `“${words.Layout.trim().slice(0, 60)}” is drawn and not read aloud.`;
      faults.push({ ruleId: 'pdf-artifact', reason, place });
    }
    const count = /\p{Nd}+\/\p{Nd}+/u.exec(words.Footer)?.[0];
    if (count !== undefined && count !== `${page.page.number}/${pages.length}`) {
      const reason = `The foot says ${count} on page ${page.page.number} of ${pages.length}.`;
      faults.push({ ruleId: 'pdf-artifact', reason, place });
    }
    return faults;
  });
}

/** The words of the heads and feet of pages, for comparison with the source. */
export function claimsOfArtifacts({ pages }: PdfReading): EditionClaim[] {
  return pages.flatMap((page): EditionClaim[] => {
    const { Header: head, Footer: foot } = wordsOfArtifacts(page);
    const place = { page: page.page.number };
    const job = foot.replace(`${page.page.number}/${pages.length}`, '').trim();
    return [
      ...(head.trim() === '' ? [] : [claim('pageHead', head, 'The head of the page', place)]),
      ...(job === '' ? [] : [claim('pageFoot', job, 'The foot of the page', place)]),
    ];
  });
}

function claim(
  what: 'pageHead' | 'pageFoot',
  value: string,
  name: string,
  place: { page: number },
): EditionClaim {
  return { what, value, name, place, ruleId: 'pdf-artifact' };
}

const known = new WeakMap<PageReading, Record<Kind, string>>();

function wordsOfArtifacts(page: PageReading): Record<Kind, string> {
  const before = known.get(page);
  if (before) return before;
  const words: Record<Kind, string> = { Header: '', Footer: '', Layout: '' };
  const drawn = new Map(page.runs.flatMap((run) => (run.artifact ? [[run.origin, run]] : [])));
  for (const event of page.content.events) {
    if (event.kind !== 'text') continue;
    const run = drawn.get(event.origin);
    // What stands there for the clipboard alone is read in another place.
    if (!run) continue;
    const kind = kindOf(event);
    words[kind] += run.replaced && run.text.trim() === '' ? ' ' : run.text;
    // Number and job stand on either side of a foot.
    if (kind === 'Footer') words[kind] += '\n';
  }
  known.set(page, words);
  return words;
}

function kindOf({ within }: Shown): Kind {
  const artifact = ancestors(within).find(({ tag }) => tag === 'Artifact');
  const name = artifact && subtypeOf(artifact);
  return name === 'Header' || name === 'Footer' ? name : 'Layout';
}

function subtypeOf({ properties }: MarkedContent): string | undefined {
  const subtype = properties?.get('Subtype');
  return typeof subtype === 'object' && subtype !== null && 'name' in subtype
    ? subtype.name
    : undefined;
}
