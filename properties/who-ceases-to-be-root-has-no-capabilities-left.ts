import { isRefusal, NONE } from '../checker/index.ts';
import { CAP, type Capability, SECBIT } from '../models/constants.ts';
import type { Linux } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { type Credentials, has, setsUids } from './credentials.ts';

const names = Object.keys(CAP) as Capability[];

/** Over files, as capabilities(7) lists them at "Effect of user ID changes". */
const overFiles: readonly Capability[] = [
  'CAP_CHOWN',
  'CAP_DAC_OVERRIDE',
  'CAP_DAC_READ_SEARCH',
  'CAP_FOWNER',
  'CAP_FSETID',
  'CAP_LINUX_IMMUTABLE',
  'CAP_MAC_OVERRIDE',
  'CAP_MKNOD',
];

/** The kernel's id of user 0 in a user namespace, or NONE. */
function rootIn(world: Linux, ns: number): number {
  for (const { first, lower_first } of world.userNamespaces.get(ns).uid_map)
    if (first === 0) return lower_first;
  return NONE;
}

function stay(was: Credentials, is: Credentials): boolean {
  return was.permitted === is.permitted && was.effective === is.effective && was.ambient === is.ambient;
}

/** After a change of the filesystem uid: each capability by itself. */
function followFiles(was: Credentials, is: Credentials, root: number): boolean {
  return names.every((name) => {
    const before = has(was.effective, name);
    const after = has(is.effective, name);
    if (!overFiles.includes(name)) return before === after;
    if (was.fsuid === root && is.fsuid !== root) return !after;
    if (was.fsuid !== root && is.fsuid === root) return after === (before || has(was.permitted, name));
    return before === after;
  });
}

function follow(was: Credentials, is: Credentials, root: number): boolean {
  const wasRoot = was.uid === root || was.euid === root || was.suid === root;
  const isRoot = is.uid === root || is.euid === root || is.suid === root;
  if (wasRoot && !isRoot) {
    const keeps = (was.securebits & SECBIT.SECBIT_KEEP_CAPS) !== 0;
    // Of what is kept there stays in effect what root had not put there.
    const effective = keeps && was.euid !== root ? was.effective : 0;
    return is.permitted === (keeps ? was.permitted : 0) && is.effective === effective && is.ambient === 0;
  }
  if (is.permitted !== was.permitted || is.ambient !== was.ambient) return false;
  if (was.euid === root && is.euid !== root) return is.effective === 0;
  if (was.euid !== root && is.euid === root) return is.effective === is.permitted;
  return is.effective === was.effective;
}

export const ceasingToBeRoot = stepProperty({
  name: 'who-ceases-to-be-root-has-no-capabilities-left',
  says: 'Who was user 0 of its user namespace in one of its ids and is not in any has no permitted, effective and ambient capabilities; those in effect follow the effective id, those over files the filesystem id. keep_caps and no_setuid_fixup make exceptions, and elsewhere nothing changes.',
  clauses: ['cred.fixup.lost', 'cred.fixup.effective', 'cred.fixup.keep', 'cred.fixup.off', 'cred.setfsuid'],
  of: setsUids,
  touches: ['creds'],
  holds: (before, { slot, name, result }, after) => {
    const was = before.creds.get(slot);
    const is = after.creds.get(slot);
    if (isRefusal(result)) return true;
    const root = rootIn(before, was.user_ns);
    if (root === NONE || (was.securebits & SECBIT.SECBIT_NO_SETUID_FIXUP) !== 0) return stay(was, is);
    return name === 'setfsuid' ? followFiles(was, is, root) : follow(was, is, root);
  },
  // Somebody keeps a permitted capability that way.
  witness: (before, { slot }, after) => {
    const was = before.creds.get(slot);
    const is = after.creds.get(slot);
    return (was.securebits & SECBIT.SECBIT_KEEP_CAPS) !== 0 && was.effective > 0 && is.effective === 0;
  },
});
