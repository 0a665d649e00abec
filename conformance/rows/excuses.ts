/** Rows of the table that are not reached, each with the reason. A row that is reached needs no excuse. */

const pointers = 'pointers that lead nowhere are not modelled';
const order = 'decides nothing: it says in which order the rows below it are looked at';

/** The reason by the row. */
export const excuses: Readonly<Record<string, string>> = {
  'CLONE-11': 'the limit is that of the whole machine: who reaches it takes it away from everybody else',
  'CLONE-14':
    'the rule of CLONE-15, which is reached: no theme makes mount namespaces by clone up to a limit',
  'MOUNT-1': pointers,
  'MOUNT-3': 'the flag MS_NOUSER is not modelled',
  'MOUNT-5': order,
  'MNEW-9': 'the limit, fs.mount-max, is that of the whole machine',
  'PIVOT-5': 'nothing is deleted',
  'USERNS-NEW-1': 'takes 33 levels: conformance.test.ts goes that deep, a random scenario does not',
  'SETNS-7': order,
};
