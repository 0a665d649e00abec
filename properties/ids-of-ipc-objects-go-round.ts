import { NONE } from '../checker/index.ts';
import type { Parameters } from '../models/kinds.ts';
import { stepProperty } from './claims.ts';
import { gets, homeOfIpc, objectsOf, whatOf, withId } from './ipc.ts';

/** The parts of an id. */
const indexOf = (id: number): number => id % 32768;
const sequenceOf = (id: number): number => Math.floor(id / 32768);

export const idsOfIpcObjectsGoRound = ({ ipcid_seq_max = 65536 }: Parameters) =>
  stepProperty({
    name: 'ids-of-ipc-objects-go-round',
    says: 'Of all objects of a type in an IPC namespace each has an id and an index of its own, and no two that others can find have one key. A new one has the first free index behind the last that was given out, or the first one at all and then the next sequence number.',
    clauses: ['ipc.id'],
    of: gets,
    holds: (before, step, after) => {
      const what = whatOf(step);
      const ns = homeOfIpc(before, step.slot);
      const made = withId(after, step.slot, what, Number(step.result));
      if (made === NONE || before.ipcPerms.get(made).state !== 'free') return true;
      const others = objectsOf(before, ns, what).map((one) => before.ipcPerms.get(one));
      const { id, key } = after.ipcPerms.get(made);
      if (others.some((one) => indexOf(one.id) === indexOf(id) || (key !== 0 && one.key === key)))
        return false;
      const { last_idx, seq } = before.ipcNamespaces.get(ns)[what];
      const goesOn = indexOf(id) > last_idx;
      const between = others.filter(
        (one) => indexOf(one.id) < indexOf(id) && (!goesOn || indexOf(one.id) > last_idx),
      );
      const passed = goesOn ? indexOf(id) - last_idx - 1 : indexOf(id);
      const told = after.ipcNamespaces.get(ns)[what];
      return (
        between.length === passed &&
        sequenceOf(id) === (goesOn ? seq : (seq + 1) % ipcid_seq_max) &&
        told.last_idx === indexOf(id) &&
        told.seq === sequenceOf(id)
      );
    },
    // The indices have gone round.
    witness: (_, { result }) => typeof result === 'number' && result >= 32768,
  });
