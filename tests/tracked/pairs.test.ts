/** Accepted, a file with tracked changes is the new text; rejected, the old one: exactly, in our reader. */
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/render/docx/index.ts';
import { trackedDocx } from '../../src/tracked/index.ts';
import { edited } from '../compare/edit-script.ts';
import { Random } from '../compare/random.ts';
import { randomText } from '../compare/random-text.ts';
import { factsForTracking as facts, readTracked as read } from './reading.ts';

const pairs = 200;
describe('tracked changes', () => {
  it('of 200 pairs give both texts back', { timeout: 600_000 }, async () => {
    for (let seed = 1; seed <= pairs; seed += 1) {
      const random = new Random(seed);
      const old = randomText(10 + random.below(8), random);
      const { root: fresh, made } = edited(old, 1 + random.below(8), random);
      const bytes = trackedDocx(facts(old), facts(fresh), { author: 'A reviewer' });
      const about = `pair ${seed}: ${made.join()}`;
      const rejected = await read(bytes, 'reject');
      expect(rejected.children.length).toBeGreaterThan(10);
      expect(rejected, `${about}, rejected`).toEqual(await read(await renderDocx(facts(old))));
      expect(await read(bytes, 'accept'), `${about}, accepted`).toEqual(
        await read(await renderDocx(facts(fresh))),
      );
    }
  });
});
