import { stepProperty } from './claims.ts';
import { ledByLink } from './links-of-tasks.ts';
import { errnoOf } from './stepping.ts';

const samePath = (a: { readonly mnt: number; readonly dentry: string }, b: typeof a): boolean =>
  a.mnt === b.mnt && a.dentry === b.dentry;

export const linkLeadsToTask = stepProperty({
  name: 'a-link-of-proc-leads-to-where-the-task-is-whose-it-is',
  says: 'The links root and cwd of a task in /proc lead only who may look into the task, and to the very directory and mount that are its root or where it is, whatever namespace they are in; nobody is led by those of the dead.',
  clauses: ['chroot.link', 'chroot.link.access'],
  of: ['chdir', 'mount', 'umount2', 'chroot'],
  refused: true,
  holds: (before, step, after) => {
    const path = step.args[step.name === 'mount' ? 1 : 0];
    const led = ledByLink(before, step.slot, String(path));
    if (led === undefined) return true;
    const errno = errnoOf(step);
    if (typeof led === 'string') return errno === led;
    // Only what cannot be looked into is refused with EACCES, and a directory that is there is found; what is mounted may be such a link, too.
    if (errno === 'EACCES')
      return step.name === 'mount' && ledByLink(before, step.slot, String(step.args[0])) === 'EACCES';
    if (step.name !== 'chdir' || led.rest !== '') return true;
    const { pwd } = after.fsStructs.get(after.tasks.get(step.slot).fs);
    return errno === '' && samePath(pwd, before.fsStructs.get(before.tasks.get(led.target).fs)[led.where]);
  },
  // Somebody is led to another mount namespace.
  witness: (before, step) => {
    const led = ledByLink(before, step.slot, String(step.args[0]));
    if (step.name !== 'chdir' || led === undefined || typeof led === 'string') return false;
    return before.nsproxies.get(led.target).mnt_ns !== before.nsproxies.get(step.slot).mnt_ns;
  },
});
