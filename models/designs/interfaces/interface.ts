/** How a program asks for isolation: the alternatives of 2006. */
import type { Kernel, World } from '../../../checker/index.ts';
import { CLONE } from '../../constants.ts';
import { type LinuxKinds, kinds as linuxKinds, type Parameters } from '../../kinds.ts';
import { containerObjects } from './container.ts';

export const interfaces = [
  /** clone, unshare and setns take any set of flags. */
  'flags',
  /** Two system calls for each kind of namespace, which come with it. */
  'a call per kind',
  /** An object that is made, filled kind by kind, and then entered. */
  'container objects',
  /** One call that isolates in every kind there is. */
  'all or nothing',
] as const;
export type Interface = (typeof interfaces)[number];

/** The kinds that the designs are compared by: they differ in nothing that matters here. */
export const comparedKinds = ['uts', 'ipc', 'net'] as const;
export type ComparedKind = (typeof comparedKinds)[number];

export const flagOf: Readonly<Record<ComparedKind, number>> = {
  uts: CLONE.CLONE_NEWUTS,
  ipc: CLONE.CLONE_NEWIPC,
  net: CLONE.CLONE_NEWNET,
};

export const flagsOf = (kinds: readonly ComparedKind[]): number =>
  kinds.reduce((flags, kind) => flags | flagOf[kind], 0);

/** The interface is the set of calls of a scope; which kinds the kernel has is a parameter of the system. */
export type InterfaceParameters = Parameters & {
  readonly kinds: readonly ComparedKind[];
  /** Steps that leave somebody half isolated are not gone. */
  readonly careful?: true;
};

export const interfaceKinds = { ...linuxKinds, containerObjects };
export type InterfaceKinds = LinuxKinds & typeof interfaceKinds;
export type InterfaceKernel = Kernel<InterfaceKinds, InterfaceParameters>;
export type InterfaceWorld = World<InterfaceKinds>;
