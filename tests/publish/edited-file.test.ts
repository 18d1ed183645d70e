/** What is found of a Word file that somebody edited: the edit, once, and what only follows from it. */
import { expect, it } from 'vitest';
import { withEditsTold } from '../../src/publish/edited-file.ts';
import { renderDocx } from '../../src/render/docx/index.ts';
import { outlineOf } from '../../src/tree/index.ts';
import { findingOf, type Finding } from '../../src/verify/finding.ts';
import { draft, treeOf } from '../compare/texts.ts';
import { factsForTracking as facts } from '../tracked/reading.ts';

it('is one finding, with the fields that it puts out of date', async () => {
  const source = { path: 'a.md', outline: outlineOf(treeOf(...draft)) };
  const edited = treeOf(...draft.map((block) => block.replace('all States', 'States')));
  const bytes = await renderDocx(facts(edited));
  const at = { name: 'a.docx', format: 'docx' as const };
  const found = (ruleId: Finding['ruleId']): Finding => findingOf({ ruleId, reason: 'So.' }, at);
  const { findings } = await withEditsTold(
    {
      ...at,
      bytes,
      findings: [found('text-altered'), found('text-altered'), found('docx-noteref-number')],
    },
    source,
    'out/a.docx',
  );
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['text-altered']);
  expect(findings[0]?.reason).toBe('The file was edited: Operative paragraph 1: delete “all”');
  expect(findings[0]?.mend).toMatch(/plenary diff a\.md out\/a\.docx;.* until Word updates them/);
});
