import type { FileChild } from 'docx';
import type { Masthead, Particular } from '../../../tree/index.ts';
import type { Context, Inline } from '../context.ts';
import { emblemImage } from '../emblem.ts';
import { marked, tab, textRun } from '../inline.ts';
import { StyledParagraph } from '../paragraph.ts';

/**
 * The head of page 1, in the order in which every edition shows its fields. Tab stops, not text
 * boxes or tables: they read in order on every device. The job number stands in the footer.
 */
export function masthead(node: Masthead, context: Context): FileChild[] {
  const line = (style: string, text: string | undefined): FileChild[] =>
    text === undefined ? [] : [new StyledParagraph(style, [textRun(text, context)])];
  return [
    ...identification(node, context),
    ...organLine(node, context),
    ...line('MastheadDate', node.date),
    ...line('MastheadOriginalLanguage', node.originalLanguage),
    ...line('MastheadSubsidiaryOrgan', node.subsidiaryOrgan),
    ...line(
      node.subsidiaryOrgan === undefined ? 'MastheadSession' : 'MastheadSessionBelowOrgan',
      node.session,
    ),
    ...line('MastheadSessionDates', node.sessionDates),
    ...(node.agendaItems ?? []).flatMap(({ label, name }) => [
      ...line('MastheadAgendaItem', label),
      ...line('MastheadAgendaItemName', name),
    ]),
    ...(node.particulars ?? []).map((particular) => particularLine(particular, context)),
    ...line('MastheadSponsors', node.sponsors),
    ...line('MastheadSymbolNote', node.symbolNote),
  ];
}

/** "United Nations" at the left, the symbol at the right, its first letter larger. */
function identification({ organization, symbol }: Masthead, context: Context): FileChild[] {
  if (organization === undefined && symbol === undefined) return [];
  const left = organization === undefined ? [] : [textRun(organization, context)];
  const right =
    symbol === undefined
      ? []
      : [
          tab(),
          textRun(symbol.slice(0, 1), marked('MastheadSymbolInitial', context)),
          textRun(symbol.slice(1), marked('MastheadSymbol', context)),
        ];
  return [new StyledParagraph('MastheadIdentification', [...left, ...right])];
}

function organLine({ organ, data, distribution }: Masthead, context: Context): FileChild[] {
  const name =
    organ === undefined
      ? words(data?.organ, 'MastheadOrganSupplied', context)
      : words(organ, 'MastheadOrganName', context);
  const image = emblemImage(context);
  if (name.length === 0 && distribution === undefined && !image) return [];
  return [
    // The emblem hangs in the margin before the name, which starts where it does without one.
    new StyledParagraph(image ? 'MastheadOrganEmblem' : 'MastheadOrgan', [
      ...(image ? [image, tab()] : []),
      ...name,
      ...(distribution === undefined ? [] : [tab(), textRun(distribution, context)]),
    ]),
  ];
}

function words(text: string | undefined, mark: string, context: Context): Inline[] {
  return text === undefined ? [] : [textRun(text, marked(mark, context))];
}

function particularLine({ term, value }: Particular, context: Context): FileChild {
  return new StyledParagraph('MastheadParticular', [
    textRun(term, marked('MastheadTerm', context)),
    textRun(` ${value}`, context),
  ]);
}
