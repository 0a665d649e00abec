import { NONE } from '../checker/index.ts';
import { stepProperty } from './claims.ts';
import { heldIn, sysctlNamed, thoseWith } from './sysctl-files.ts';

export const sysctlsGoWithTheirNamespaces = stepProperty({
  name: 'a-sysctl-of-a-namespace-that-is-gone-holds-what-it-had',
  says: 'An open sysctl stays that of the namespace in which it was found as long as that is there, and keeps nothing of it: once that is gone it is of none, never of another one in its place, and remembers what it held at last.',
  clauses: ['sysctl.fd.gone', 'sysctl.fd.opener'],
  touches: ['files', 'ipcNamespaces', 'netNamespaces', 'pidNamespaces'],
  refused: true,
  holds: (before, _, after) =>
    after.files.slots().every((file) => {
      const was = before.files.get(file).on;
      const { on } = after.files.get(file);
      if (on.is !== 'sysctl') return true;
      const name = sysctlNamed(on.path);
      if (name === undefined) return true;
      if (on.ns !== NONE && !thoseWith(after, name).includes(on.ns)) return false;
      if (was.is !== 'sysctl' || was.path !== on.path || was.ns === NONE) return true;
      if (thoseWith(after, name).includes(was.ns) && on.left === null) return on.ns === was.ns;
      return on.ns === NONE && on.left === heldIn(before, name, was.ns);
    }),
  witness: (_, __, after) =>
    after.files.slots().some((file) => {
      const { on } = after.files.get(file);
      return on.is === 'sysctl' && on.left !== null;
    }),
});
