/** Answers to what is asked again with each document: the same style sheet, the same selector. */

/** A function that remembers its last answers, as many as `most`. They must follow from the text alone. */
export function remembered<Answer>(
  most: number,
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.answer;
    const now = { answer: answer(text) };
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(text, now);
    return now.answer;
  };
}
