/** A namespace, a task: the marks by which they are known everywhere on the page. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Change } from '../../shown/difference.ts';

/** The hue of a namespace in degrees: the same for one namespace everywhere; null for an initial one. */
export function hueOf(id: string): number | null {
  const [kind = '', slot = '0'] = id.split(':');
  if (slot === '0') return null;
  // Neighbouring slots are far apart on the circle; each kind begins somewhere else, told from its name so
  // that a new kind needs no line here. With this factor the eight kinds begin at least 24 degrees apart.
  const begin = [...kind].reduce((sum, letter) => (sum * 292 + letter.charCodeAt(0)) % 360, 0);
  return Math.round(begin + Number(slot) * 137.5) % 360;
}

/** Sets the colour of what is inside to that of a namespace. */
export function colourOf(id: string): Readonly<Record<string, string>> {
  const hue = hueOf(id);
  return hue === null ? {} : { '--ns-hue': String(hue) };
}

export function Ns({ id, title }: { readonly id: string; readonly title?: string }) {
  const initial = hueOf(id) === null ? ' ns-initial' : '';
  return (
    <span class={`ns${initial}`} style={colourOf(id)} {...(title === undefined ? {} : { title })}>
      {id}
    </span>
  );
}

export function TaskName({ name, state }: { readonly name: string; readonly state?: string }) {
  const dead = state !== undefined && !['running', 'stopped', 'vforking'].includes(state);
  return <span class={dead ? 'task task-dead' : 'task'}>{name}</span>;
}

export function Tasks({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return <span class="quiet">nobody</span>;
  return (
    <span class="tasks">
      {names.map((name) => (
        <TaskName key={name} name={name} />
      ))}
    </span>
  );
}

/** The class and the word of a change; the word is there for who does not see the colour. */
export const changeClass = (change: Change): string => (change === 'same' ? '' : `change change-${change}`);

export function ChangeMark({ change, was }: { readonly change: Change; readonly was?: string | undefined }) {
  if (change === 'same') return null;
  return <span class="mark">{change === 'changed' && was !== undefined ? `was ${was}` : change}</span>;
}

/**
 * Something that can be folded, and whose contents are in the page only while it is not. Until somebody folds
 * or unfolds it, it is open as the page says; from then on as they have left it.
 */
export function Fold({
  name,
  open,
  summary,
  children,
}: {
  readonly name: string;
  readonly open: boolean;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const [chosen, choose] = useState<boolean | null>(null);
  const isOpen = chosen ?? open;
  return (
    <details
      class={name}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        // It is told of every change, those made by the page among them.
        if (currentTarget.open !== isOpen) choose(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen ? children : null}
    </details>
  );
}

/** A part of a view, with a heading; it unfolds when something in it changes. */
export function Part({
  title,
  note,
  changed,
  open = false,
  children,
}: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly changed: boolean;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  const summary = (
    <>
      <h3>{title}</h3>
      {note === undefined ? null : <span class="quiet"> {note}</span>}
      {changed ? <span class="mark">changed</span> : null}
    </>
  );
  return (
    <Fold name="part" open={open || changed} summary={summary}>
      <div class="part-body">{children}</div>
    </Fold>
  );
}
