/** The papers that pages are laid out for. */
export const papers = ['letter', 'a4'] as const;

export type Paper = (typeof papers)[number];
