/** A resolution as the documents service prints it: what its pages say becomes its tree. */
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/tree/index.ts';
import { readPrint } from '../../world.ts';
import { officialSheets } from './official-sheets.ts';
import { printFile } from './print-file.ts';

const { file, root } = await readPrint(await printFile(officialSheets));

describe('a resolution as it is printed', () => {
  it('is read whole', () => {
    const lines = outlineOf(root).blocks.map(
      ({ kind, label, text, markers = [] }) =>
        `${kind}${label === undefined ? '' : ` ${label}`} | ${text}${markers.map((m) => ` ^${m.label}`).join('')}`,
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "masthead | United Nations",
        "masthead | A/RES/98/765",
        "masthead | General Assembly",
        "masthead | Distr.: General",
        "masthead | 11 December 2043",
        "masthead | Ninety-eighth session",
        "masthead | Agenda item 58",
        "masthead | Strengthening of lighthouses and of those who keep them",
        "adoptionLine | Resolution adopted by the General Assembly on 7 December 2043",
        "originLine | [on the report of the Third Committee (A/98/429, para. 33)]",
        "title 98/765. | Lighthouses of the northern coasts",
        "enactingClause | The General Assembly,",
        "preambularParagraph | Recalling the reports of those who keep the lights of the northern coasts and the letters that they have sent to all the ports on the way, ^1",
        "preambularParagraph | Aware that a light which is seen from afar keeps ships away from the rocks, and that nobody is told of a ship that did not come to harm, so that what a light does is known to nobody but to those who would have been lost without it in the dark,",
        "operativeParagraph 1. | Requests the keepers of the lights:",
        "item (a) | To light them at dusk;",
        "item (b) | To put them out at dawn;",
        "operativeParagraph 2. | Decides to thank them.",
        "closingNote | 45th plenary meeting 7 December 2043",
      ]
    `);
  });

  it('says what it set aside, and nothing else', () => {
    expect(file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`))
      .toMatchInlineSnapshot(`
        [
          "set-aside: A bar code was set aside: "*4324979*"",
          "set-aside: A rule, 2 times, was set aside: "__________________"",
          "set-aside: A page number was set aside: "2/2 43-24979"",
          "set-aside: A running head was set aside: "A/RES/98/765 Lighthouses of the northern coasts"",
          "set-aside: A rule was set aside: "____________"",
          "hyphen-joined: One hyphen at a line end was taken out of its word: without",
        ]
      `);
  });
});
