/**
 * What random sequences are about: a new theme is a file of its own and one line here, or in the folder of the
 * kind of namespace that it is about.
 */
import { registered } from '../lifetime/registered.ts';
import { chosenPids } from './chosen-pids.ts';
import { cloneFlags } from './clone-flags.ts';
import { clone3 } from './clone3.ts';
import { containers } from './containers.ts';
import { credentials, dumpable } from './credentials.ts';
import { exec } from './exec.ts';
import { families } from './families.ts';
import { groups } from './groups.ts';
import { handles, pidfds } from './handles.ts';
import { mapWriters } from './map-writers.ts';
import { nesting } from './nesting.ts';
import { pid } from './pid.ts';
import { rlimits } from './rlimits.ts';
import { roots } from './roots.ts';
import { sharing } from './sharing.ts';
import { signals } from './signals.ts';
import { sockets } from './sockets.ts';
import { starters } from './starters.ts';
import { sysctls } from './sysctls.ts';
import type { NamespaceKind, Theme } from './theme.ts';
import { threads } from './threads.ts';
import { traces } from './tracing.ts';
import { userLimits } from './user-limits.ts';
import { userMaps } from './user-maps.ts';
import { views } from './views.ts';

export type { NamespaceKind, Theme } from './theme.ts';

/** Who makes the first call matters to every theme: those that say nothing have root begin most of the time. */
function withStarters(theme: Theme): Theme {
  return { ...theme, repertoire: { preludes: starters, ...theme.repertoire } };
}

export const themes: readonly Theme[] = [
  chosenPids,
  sharing,
  threads,
  clone3,
  cloneFlags,
  containers,
  families,
  groups,
  handles,
  pidfds,
  nesting,
  pid,
  signals,
  sockets,
  sysctls,
  traces,
  mapWriters,
  userLimits,
  userMaps,
  views,
  credentials,
  dumpable,
  rlimits,
  roots,
  exec,
  ...registered().flatMap(({ themes = [] }) => themes),
].map(withStarters);

/** The kinds of namespaces that some theme is about, in the order of the alphabet. */
export const kindsOfThemes: readonly NamespaceKind[] = [
  ...new Set(themes.flatMap(({ kinds }) => kinds)),
].toSorted();

/** The themes that are about these kinds and no other. */
export function themesAbout(kinds: readonly string[]): readonly Theme[] {
  return themes.filter((theme) => theme.kinds.every((kind) => kinds.includes(kind)));
}

/** The themes as they take turns: each as often as its share, none twice in a row while another is left. */
export function turnsOf(chosen: readonly Theme[]): readonly Theme[] {
  const rounds = Math.max(0, ...chosen.map(({ share }) => share));
  return Array.from({ length: rounds }, (_, round) => chosen.filter(({ share }) => share > round)).flat();
}
