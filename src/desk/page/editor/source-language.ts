/** The canonical source for the eye: front matter, titles, labels, marks, notes, containers. */
import { StreamLanguage, type StringStream } from '@codemirror/language';

interface State {
  /** Where the front matter stands: before its first line, in it, or behind it. */
  front: 'before' | 'in' | 'behind';
}

export const sourceLanguage = StreamLanguage.define<State>({
  name: 'plenary',
  startState: () => ({ front: 'before' }),
  token(stream, state) {
    if (state.front !== 'behind') return frontMatter(stream, state);
    if (stream.sol()) {
      const opening = lineOpening(stream);
      if (opening !== undefined) return opening;
    }
    return phrasing(stream);
  },
  languageData: { commentTokens: {} },
});

function frontMatter(stream: StringStream, state: State): string | null {
  if (stream.sol() && stream.match(/^---\s*$/)) {
    state.front = state.front === 'before' ? 'in' : 'behind';
    return 'meta';
  }
  if (state.front === 'before') {
    state.front = 'behind';
    return null;
  }
  if (stream.sol() && stream.match(/^\s*(?:- )?[A-Za-z]\w*(?=:)/)) return 'propertyName';
  stream.skipToEnd();
  return 'string';
}

/** What stands at the start of a line and says what the line is. */
function lineOpening(stream: StringStream): string | undefined {
  if (stream.match(/^:{3,}.*/)) return 'keyword';
  if (stream.match(/^#{1,6} .*/)) return 'heading';
  if (stream.match(/^---\s*$/)) return 'meta';
  if (stream.match(/^\[\^[^\]]+\]:/)) return 'labelName';
  if (stream.match(/^\s*(?:>\s?)+/)) return 'quote';
  if (stream.match(/^\s*(?:[-*] )?\((?:\p{L}|\d)+\)/u)) return 'labelName';
  if (stream.match(/^\s*\d+[.)]/)) return 'labelName';
  if (stream.match(/^\s*[-*] /)) return 'labelName';
  return undefined;
}

function phrasing(stream: StringStream): string | null {
  if (stream.match(/^\\./)) return 'escape';
  if (stream.match(/^\[\^[^\]\s]+\]/)) return 'link';
  if (stream.match(/^\*\*[^*]+\*\*/)) return 'strong';
  if (stream.match(/^\*[^*\s][^*]*\*/)) return 'emphasis';
  if (stream.match(/^<[^>]*>/)) return 'keyword';
  if (stream.match(/^&#?\w+;/)) return 'escape';
  stream.next();
  stream.eatWhile(/[^\\[*<&]/);
  return null;
}
