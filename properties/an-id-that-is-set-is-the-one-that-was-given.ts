import { isRefusal, type Step } from '../checker/index.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { has, idArgs, isNamed, namesOf, noId, setsGids, setsUids } from './credentials.ts';

const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();

/** The four names after a granted call, from those before it and those given, as the man pages have it. */
function due(step: Step, was: readonly number[], capable: boolean): readonly number[] {
  const [real = 0, effective = 0, saved = 0, fs = 0] = was;
  const [first = noId, second = noId, third = noId] = idArgs(step);
  const given = (id: number, old: number) => (id === noId ? old : id);
  switch (step.name.replace('gid', 'uid')) {
    case 'setuid':
      return capable ? [first, first, first, first] : [real, first, saved, first];
    case 'setreuid': {
      const now = given(second, effective);
      const savesIt = first !== noId || (second !== noId && second !== real);
      return [given(first, real), now, savesIt ? now : saved, now];
    }
    case 'setresuid': {
      const now = [given(first, real), given(second, effective), given(third, saved)];
      const isThere = same(now, [real, effective, saved]) && (second === noId || second === fs);
      return isThere ? was : [...now, now[1] ?? 0];
    }
    default:
      return [real, effective, saved, first];
  }
}

function isSet(before: Linux, step: Step, after: Linux): boolean {
  const ofUsers = (setsUids as readonly string[]).includes(step.name);
  const [was, is] = [namesOf(before, step.slot), namesOf(after, step.slot)];
  if (!same(ofUsers ? was.gids : was.uids, ofUsers ? is.gids : is.uids)) return false;
  const [old, now] = ofUsers ? [was.uids, is.uids] : [was.gids, is.gids];
  const capable = has(before.creds.get(step.slot).effective, ofUsers ? 'CAP_SETUID' : 'CAP_SETGID');
  if (!/fs[ug]id/.test(step.name)) return same(now, due(step, old, capable));
  // It does not fail: it has set the id, or the caller may not have it, or it is none, or means nobody here.
  const [id = noId] = idArgs(step);
  const { uid_map, gid_map } = before.userNamespaces.get(before.creds.get(step.slot).user_ns);
  const means = isNamed(ofUsers ? uid_map : gid_map, id);
  const mayHave = id !== noId && means && (capable || old.includes(id));
  return (
    same(now, mayHave ? due(step, old, capable) : old) && step.result === (old[3] === -1 ? 65534 : old[3])
  );
}

export const givenIdsAreSet = stepProperty({
  name: 'an-id-that-is-set-is-the-one-that-was-given',
  says: 'A granted call that sets ids leaves those that were given, in the places where its man page says, and no other id changed; a call that is given what is there changes nothing, not even the filesystem id.',
  clauses: [
    'cred.setuid',
    'cred.setreuid',
    'cred.setresuid',
    'cred.setresuid.nothing',
    'cred.setfsuid',
    'cred.setfsuid.ignored',
    'cred.setgid',
  ],
  of: [...setsUids, ...setsGids],
  // Where nothing is mapped nothing can be told by its name.
  holds: (before, step, after) => {
    const { uids, gids } = namesOf(before, step.slot);
    return isRefusal(step.result) || uids.includes(-1) || gids.includes(-1) || isSet(before, step, after);
  },
  // A filesystem id that is not the effective one stays.
  witness: (before, { slot, name, result }, after) => {
    const was = before.creds.get(slot);
    return (
      name === 'setresuid' && !isRefusal(result) && was.fsuid !== was.euid && was === after.creds.get(slot)
    );
  },
});
