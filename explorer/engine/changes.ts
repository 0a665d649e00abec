/** What a step has moved. */
import type { Linux } from '../../models/kinds.ts';
import { instanceName, type KindName, type NamesBySlot, type View } from '../shown/instances.ts';
import type { ChangeShown } from './protocol.ts';

/** Every instance that is not what it was, with the fields that differ. */
export function changesBetween(before: Linux, after: Linux, names: NamesBySlot): readonly ChangeShown[] {
  // Those of its system: one beside Linux has more.
  return (Object.keys(before) as KindName[]).flatMap((kind) => {
    const [was, is] = [before[kind], after[kind]];
    const slots = [...new Set([...was.slots(), ...is.slots()])].toSorted((a, b) => a - b);
    return slots.flatMap((slot): readonly ChangeShown[] => {
      const [old, now] = [was.get(slot), is.get(slot)] as unknown as readonly [View, View];
      if (old === now) return [];
      const fields = Object.keys(now).flatMap((field) => {
        const [from, to] = [JSON.stringify(old[field]), JSON.stringify(now[field])];
        return from === to ? [] : [{ field, from: from ?? '', to: to ?? '' }];
      });
      // The state first: it says what became of the instance.
      const ordered = fields.toSorted((a, b) => Number(b.field === 'state') - Number(a.field === 'state'));
      const world = now.state === 'free' ? before : after;
      return [{ instance: instanceName(world, kind, slot, names), fields: ordered }];
    });
  });
}
