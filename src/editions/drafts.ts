/** The drafts that come with the program: skeletons of new texts, a file each in `templates/drafts`. */
export const drafts = ['general-assembly', 'security-council', 'model-un'] as const;

export type Draft = (typeof drafts)[number];
