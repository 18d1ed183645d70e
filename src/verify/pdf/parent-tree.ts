/** From content back to structure: assistive technology goes this way (ISO 32000-1 14.7.4.4). */
import type { PdfReading } from '../../read/pdf/read.ts';
import type { Fault } from '../finding.ts';
import { claimsOf } from './claims.ts';
import { placeOf } from './structure.ts';

export function parentTree(reading: PdfReading): Fault[] {
  const { structure } = reading;
  if (!structure) return [];
  return [...missingContent(reading), ...contentWithoutWayBack(reading)];
}

/** Content that the tree names and no page has, or that two elements claim. */
function missingContent(reading: PdfReading): Fault[] {
  const claims = claimsOf(reading);
  return (reading.structure?.elements ?? []).flatMap((element) =>
    element.children.flatMap((child): Fault[] => {
      if (child.kind !== 'content') return [];
      const name = `Marked content ${child.mcid}`;
      const place = placeOf(element);
      if (!reading.textOf(child)) {
        return [{ ruleId: 'pdf-marked-content', reason: `${name} is not on its page.`, place }];
      }
      const [first] = claims.ownersOf(child.form ?? child.page ?? '', child.mcid);
      return first === element
        ? []
        : [{ ruleId: 'pdf-marked-content', reason: `${name} is claimed twice.`, place }];
    }),
  );
}

function contentWithoutWayBack(reading: PdfReading): Fault[] {
  const { file, structure, pages } = reading;
  const claims = claimsOf(reading);
  return pages.flatMap(({ page, content }) => {
    const number = file.number(page.dictionary.get('StructParents'));
    const list = number === undefined ? undefined : structure?.parents.get(number);
    const mcids = content.events.flatMap((event) =>
      event.kind === 'open' &&
      event.sequence.form === undefined &&
      event.sequence.mcid !== undefined
        ? [event.sequence.mcid]
        : [],
    );
    const wrong = mcids.filter((mcid) => {
      const [owner] = claims.ownersOf(page.key, mcid);
      return owner && (!Array.isArray(list) || list[mcid] !== owner.key);
    });
    const twice = mcids.filter((mcid, index) => mcids.indexOf(mcid) !== index);
    const place = { page: page.number };
    return [
      ...wrong.map((mcid): Fault => {
        const reason = `The parent tree does not lead from marked content ${mcid} to its element.`;
        return { ruleId: 'pdf-parent-tree', reason, place };
      }),
      ...twice.map((mcid): Fault => {
        const reason = `Marked content ${mcid} is there twice on one page.`;
        return { ruleId: 'pdf-marked-content', reason, place };
      }),
    ];
  });
}
