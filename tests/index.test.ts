import { expect, it } from 'vitest';
import * as plenary from '../src/index.ts';

it('exports these names and no others', () => {
  expect(Object.keys(plenary).sort()).toMatchInlineSnapshot(`
    [
      "TemplateError",
      "accountFor",
      "applyChanges",
      "check",
      "checkTemplate",
      "compare",
      "comparisonJson",
      "comparisonText",
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
      "readAllSources",
      "readSource",
      "renderDocx",
      "renderEpub",
      "renderHtml",
      "renderPdf",
      "renderSource",
      "renderXml",
      "resolutionParse",
      "rules",
      "severityOf",
      "textOf",
      "textOfTree",
      "textReport",
      "titleOf",
      "treeOfText",
      "verifyEdition",
      "verifyPaths",
      "writePdf",
    ]
  `);
});
