/** What editions call the program that made them: by it a file of Plenary's own is told from others. */
export const maker = 'Plenary';
