import { CAP, type Capability } from '../models/constants.ts';
import type { Parameters } from '../models/kinds.ts';
import { stateProperty } from './claims.ts';
import { mayDo } from './powers.ts';

const capabilities = Object.keys(CAP) as Capability[];

export const unprivilegedStarterStaysSo = ({ first = {} }: Parameters) => {
  const ids = [first.uid ?? 0, first.euid ?? 0, first.suid ?? 0];
  const privileged = (first.permitted ?? 1) !== 0 || ids.includes(0);
  return stateProperty({
    name: 'an-unprivileged-starter-has-no-power-over-the-outermost-user-namespace',
    says: 'Where everything begins with one task that has no capability and is not user 0, no sequence of calls gives anybody any capability over the outermost user namespace.',
    clauses: ['cred.enter', 'user.new', 'user.owner'],
    reads: ['creds'],
    holds: (world) =>
      privileged ||
      !world.creds
        .slots()
        .some((task) =>
          capabilities.some((capability) => mayDo(world, world.creds.get(task), 0, capability)),
        ),
    // Somebody has all of them, in a user namespace of its own.
    witness: (world) =>
      !privileged && world.creds.slots().some((task) => world.creds.get(task).effective !== 0),
  });
};
