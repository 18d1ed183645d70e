import { expect, it } from 'vitest';
import * as plenary from '../src/index.ts';

it('exports these names and no others', () => {
  expect(Object.keys(plenary).sort()).toMatchInlineSnapshot(`
    [
      "accountFor",
      "check",
      "documentName",
      "documentTitle",
      "htmlReport",
      "identifiersOf",
      "jsonReport",
      "layoutPdf",
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
      "renderPdf",
      "renderSource",
      "resolutionParse",
      "rules",
      "severityOf",
      "textOf",
      "textReport",
      "titleOf",
      "verifyEdition",
      "verifyPaths",
      "writePdf",
    ]
  `);
});
