/** In the place of Node's files, for the one that pdfkit reads: the colour profile of PDF/A. */
import profile from 'pdfkit/js/data/sRGB_IEC61966_2_1.icc';

export default {
  readFileSync(path: string): Uint8Array {
    if (path.endsWith('/sRGB_IEC61966_2_1.icc')) return profile;
    throw new Error(`There is no file ${path} in a browser.`);
  },
};
