/** Whose sysctl an open file is (fs/proc/proc_sysctl.c, kernel/utsname_sysctl.c: get_uts). */
import { fact } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';

/** Where a file is read or written: in whose table it was opened, and where the caller is. */
export type Called = { readonly opened: number; readonly own: number; readonly follows: 'caller' | 'opener' };

/** The namespace that a call on an open sysctl is about. */
export const sysctl_set = fact(
  'sysctl_set',
  (_k: Linux, { opened, own, follows }: Called): number => (follows === 'opener' ? opened : own),
  {
    'is always that of the caller': (_, { own }) => own,
    'is that of the first tasks where it is not bound to one': (k, { opened, own, follows }) =>
      follows === 'caller' && k.utsNamespaces.get(0).state === 'live'
        ? 0
        : follows === 'caller'
          ? own
          : opened,
  },
);
