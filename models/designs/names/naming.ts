/** How somebody who is not in a namespace says which one is meant: the alternatives of 2006, and what Linux has. */
import type { Kernel, World } from '../../../checker/index.ts';
import { type LinuxKinds, kinds as linuxKinds, type Parameters } from '../../kinds.ts';
import { heldNames } from './held-name.ts';
import { nsHistory } from './history.ts';
import { idSpaces, nsNumbers } from './number.ts';

export const namings = [
  /** The number of a process that is in it, as the caller sees processes. */
  'pid',
  /** A descriptor of a process that is in it. */
  'pidfd',
  /** A descriptor of the namespace itself. */
  'descriptor',
  /** One number for all, the lowest that is free. */
  'id, reused',
  /** One number for all, that no other namespace ever had. */
  'id, never reused',
  /** A number in each PID namespace that it is below, as a struct pid has; none of them is given out twice. */
  'id per level',
] as const;
export type Naming = (typeof namings)[number];

/** Whether a namespace is known by a number of its own, and not by a process or a descriptor. */
export const isById = (naming: Naming): boolean => naming.startsWith('id');

/** The naming is a parameter of the system. */
export type NamesParameters = Parameters & {
  readonly naming: Naming;
  /** How many UTS namespaces are made at all, the first among them. */
  readonly madeMax: number;
};

/** Those of Linux, and what a naming needs: numbers, where they come from, who remembers which. */
export const namesKinds = { ...linuxKinds, nsNumbers, idSpaces, heldNames, nsHistory };
export type NamesKinds = LinuxKinds & typeof namesKinds;
export type NamesKernel = Kernel<NamesKinds, NamesParameters>;
export type NamesWorld = World<NamesKinds>;
