/** An error as the page says it: what went wrong, and what to do where the error says that too. */
export function failureOf(error: unknown): { reason: string; note: string } {
  const reason = error instanceof Error ? error.message : String(error);
  const mend = error instanceof Error && 'mend' in error ? String(error.mend) : '';
  return { reason, note: reason.includes(mend) ? '' : mend };
}
