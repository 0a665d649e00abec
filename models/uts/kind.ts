/** The kind of UTS namespaces (kernel/utsname.c). */
import { type EventId, NONE } from '../../checker/index.ts';
import { CLONE } from '../constants.ts';
import type { LinuxKernel } from '../kinds.ts';
import { gethostname, setdomainname, sethostname, uname } from './calls.ts';
import { utsLaws } from './laws.ts';
import { initialNames, utsNamespace, utsNamespaces } from './machine.ts';
import { tinyNames, tinyNamesBelowProc, tinyUts } from './scopes.ts';
import { utsCalls } from './signatures.ts';
import { uts_sysctl } from './sysctl.ts';
import { namesBelowProcTheme, utsTheme } from './theme.ts';

export const uts = {
  kind: 'uts',
  called: 'UTS namespace',
  flag: CLONE.CLONE_NEWUTS,
  turn: 2,
  machine: utsNamespaces,
  get: utsNamespace.GET,
  put: utsNamespace.PUT,
  first: (): EventId => utsNamespace.CREATE(0, NONE, initialNames.nodename, initialNames.domainname),
  // The new one starts with the names of the old one.
  create: (k: LinuxKernel, old: number, user_ns: number, creator: number): EventId => {
    const { nodename, domainname } = k.utsNamespaces.get(old);
    return utsNamespace.CREATE(user_ns, creator, nodename, domainname);
  },
  calls: { sethostname, setdomainname, uname, gethostname },
  signatures: utsCalls,
  laws: utsLaws,
  sysctl: uts_sysctl,
  themes: [utsTheme, namesBelowProcTheme],
  scopes: [tinyNames, tinyUts, tinyNamesBelowProc],
} as const;
