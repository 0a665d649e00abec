/** What is read below /proc. */
import { decodeNsIds, type NsLink } from '../executor/scenario.ts';
import { failed, type Translation, type Translations } from './translation.ts';

const linkOfSelf: Translation = {
  step: (_, { caller }) => ({ op: 'nsids', task: caller }),
  answer: ({ args }, { out }) => {
    const name = String(args[0]).replace('/proc/self/ns/', '') as NsLink;
    const inode = decodeNsIds(out)[name];
    return inode < 0 ? failed(inode) : { answer: { kind: name.replace('_for_children', ''), slot: inode } };
  },
};

export const procCalls: Translations = {
  stat: linkOfSelf,
  readlink: linkOfSelf,
  read: {
    step: (_, { caller }) => ({ op: 'readfile', task: caller, path: 'self/status', cap: 4096 }),
    answer: (_, { out }, { levelsAbove }) => nsPid(new TextDecoder().decode(out)).slice(levelsAbove),
  },
};

/** The numbers of the line NSpid, from the level of the executor's procfs inwards. */
export function nsPid(status: string): readonly number[] {
  const line = status.split('\n').find((one) => one.startsWith('NSpid:'));
  return line === undefined ? [] : line.split(/\s+/).slice(1).filter(Boolean).map(Number);
}
