/** What the generic laws need to know of UTS namespaces. */
import { each } from '../../checker/index.ts';
import type { KindLaws } from '../lifetime/namespace-kind.ts';

export const utsLaws: KindLaws = {
  clauses: ['uts.isolated', 'uts.copy'],
  observe: (world, ns) => {
    const { nodename, domainname } = world.utsNamespaces.get(ns);
    return { nodename, domainname };
  },
  changedBy: ['sethostname', 'setdomainname', 'write', 'pwrite'],
  toldBy: ['uname', 'gethostname'],
  startsAsCopy: true,
  calls: [...each('sethostname', ['a'], [1]), ...each('uname')],
};
