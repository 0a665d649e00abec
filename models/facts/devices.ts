/** Devices and their names (net/core/dev.c). */
import { fact, NONE } from '../../checker/index.ts';
import type { Linux } from '../kinds.ts';

/** IFNAMSIZ: a name has fewer bytes than this. */
export const IFNAMSIZ = 16;

/** The device of a network namespace that is called so; NONE if there is none. */
export const __dev_get_by_name = fact(
  '__dev_get_by_name',
  (k: Linux, net: number, name: string): number => named(k, name).find((one) => isIn(k, one, net)) ?? NONE,
  { 'does not care in which network namespace it is': (k, _, name) => named(k, name)[0] ?? NONE },
);

const named = (k: Linux, name: string): readonly number[] =>
  k.netDevices.slots().filter((one) => k.netDevices.get(one).name === name);
const isIn = (k: Linux, device: number, net: number): boolean => k.netDevices.get(device).nd_net === net;

/** Whether a device could be called so. */
export function dev_valid_name(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/:\s]/.test(name) && name.length < IFNAMSIZ;
}

/** The device lo of a network namespace, whatever it is called now. */
export function loopback_dev(k: Linux, net: number): number {
  const lo = (one: number) => isIn(k, one, net) && k.netDevices.get(one).kind === 'lo';
  return k.netDevices.slots().find(lo) ?? NONE;
}
