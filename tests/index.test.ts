import { expect, it } from 'vitest';
import * as plenary from '../src/index.ts';

it('exports these names and no others', () => {
  expect(Object.keys(plenary).sort()).toMatchInlineSnapshot(`
    [
      "accountFor",
      "check",
      "documentName",
      "documentTitle",
      "identifiersOf",
      "loadTemplate",
      "mastheadOf",
      "nodesOf",
      "notesOf",
      "outlineOf",
      "parse",
      "readSource",
      "renderDocx",
      "renderEpub",
      "renderHtml",
      "resolutionParse",
      "rules",
      "severityOf",
      "textOf",
      "titleOf",
      "verifyEdition",
    ]
  `);
});
