import { isAnswer } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { numbersIn, writingOf } from './maps.ts';
import { errnoOf } from './stepping.ts';

/** Limits of user_namespaces(7): a page, and the lines of a map since Linux 4.15. */
const bytesMax = 4095;
const linesMax = 340;

export const mapIsWrittenInOnePiece = stepProperty({
  name: 'a-map-is-written-in-one-piece-of-full-lines',
  says: 'What is granted as a map is written at the beginning, in less than a page, and has 1 to 340 lines of three numbers; what is not that is refused, with EINVAL where nothing else forbids it.',
  clauses: ['user.map.whole', 'user.map.syntax', 'user.map.lines', 'file.seek'],
  of: ['write'],
  holds: (before, step) => {
    const writing = isAnswer(step.result) ? writingOf(before, step) : undefined;
    if (!writing || writing.file === 'setgroups') return true;
    if (writing.offset !== 0 || writing.text.length > bytesMax || step.result !== writing.text.length)
      return false;
    const lines = numbersIn(writing.text);
    return (
      lines.length <= linesMax &&
      lines.every((line) => line.length === 3 && line.every((number) => !Number.isNaN(number)))
    );
  },
  witness: (before, step) => writingOf(before, step) !== undefined && errnoOf(step) === '',
});
