/** The version that the key `plenary` of the front matter names. */
export const formatVersion = '1';

/** How deep containers, lists and quotations nest; the walks over trees recurse once per level. */
export const deepestBlock = 100;

/** How deep marks nest in a paragraph. */
export const deepestMark = 50;

/** Markdown has six levels of headings. */
export const deepestHeading = 6;
