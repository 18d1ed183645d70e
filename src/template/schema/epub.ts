/** `epub.json`: the e-book and its cover. */
import type * as v from 'valibot';
import {
  colour,
  count,
  flag,
  fontFile,
  object,
  optional,
  packageName,
  part,
  pixels,
} from '../../data-file/values.ts';

/** As wide and as high as a cover can be: what is drawn is held in memory. */
const most = 5000;

const fromTop = (meaningOfIt: string) => pixels(0, most, meaningOfIt);
const typeSize = (meaningOfIt: string) => pixels(8, 1000, meaningOfIt);

const coverText = (meaningOfIt: string) =>
  object(
    {
      size: typeSize('Size of the type.'),
      top: fromTop('From the top of the cover.'),
      bold: optional(flag('Set in bold.')),
    },
    meaningOfIt,
    'cover text',
  );

export const epubSchema = object(
  {
    splitAbove: count(
      'characters',
      1000,
      1e9,
      'A longer text has a file for each section and annex.',
    ),
    cover: object(
      {
        width: pixels(200, most, 'From the left edge to the right.'),
        height: pixels(200, most, 'From top to bottom.'),
        margin: pixels(0, 1000, 'On each side of the words.'),
        font: object(
          {
            package: packageName('The installed package that the files come from.'),
            regular: fontFile('The upright face, from the folder of the package.'),
            bold: fontFile('The bold face.'),
          },
          'The font of the cover.',
        ),
        paper: colour('Colour of the cover.'),
        ink: colour('Colour of the words on it.'),
        band: colour('Colour of the band at the top.'),
        bandInk: colour('Colour of the words in the band.'),
        bandHeight: fromTop('How high the band is.'),
        organization: coverText('"United Nations", and the symbol beside it.'),
        organ: coverText("The organ's name."),
        title: coverText('The title.'),
        foot: object(
          {
            size: typeSize('Size of the type.'),
            bottom: fromTop('From the end of the cover.'),
          },
          'Who adopted the text, and when.',
        ),
        lineHeight: part(0.8, 3, 'From one baseline to the next, of the size of the type.'),
      },
      'The picture that libraries show.',
    ),
  },
  'The e-book.',
);

export type EpubTemplate = v.InferOutput<typeof epubSchema>;
