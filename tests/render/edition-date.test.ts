import { describe, expect, it } from 'vitest';
import { editionDate } from '../../src/render/edition-date.ts';
import { undated } from '../../src/render/options.ts';
import type { Root } from '../../src/tree/types.ts';

const distributed = '2016-02-16';
const adopted = '2015-12-17';

function root(dates: { distributed?: string; adopted?: string; received?: string }): Root {
  return {
    type: 'root',
    children: [
      { type: 'masthead', data: dates.distributed ? { isoDate: dates.distributed } : {} },
      { type: 'adoptionLine', children: [], data: dates.adopted ? { isoDate: dates.adopted } : {} },
    ],
    data: { provenance: dates.received ? { received: dates.received } : {} },
  };
}

describe('editionDate', () => {
  it('is the day of distribution, else of adoption, else of receipt', () => {
    const received = '2026-11-24';
    expect(editionDate(root({ distributed, adopted, received }))).toEqual({
      date: '2016-02-16T00:00:00Z',
    });
    expect(editionDate(root({ adopted, received }))).toEqual({ date: '2015-12-17T00:00:00Z' });
    expect(editionDate(root({ received }))).toEqual({ date: '2026-11-24T00:00:00Z' });
  });

  it('comes from SOURCE_DATE_EPOCH only where the document bears none', () => {
    expect(editionDate(root({}), 1_000_000_000)).toEqual({ date: '2001-09-09T01:46:40Z' });
    expect(editionDate(root({ adopted }), 1_000_000_000)).toEqual({ date: '2015-12-17T00:00:00Z' });
  });

  it('is that which schemas get, and said to be unknown, where there is no date at all', () => {
    const unknown = { date: undated, dateUnknown: true };
    expect(editionDate(root({}))).toEqual(unknown);
    expect(editionDate(root({ distributed: 'in February', adopted: '2015-13-45' }))).toEqual(
      unknown,
    );
  });
});
