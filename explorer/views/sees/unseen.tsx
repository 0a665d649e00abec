/** A dot for the eye, and words for who listens. */
export function Unseen({ says }: { readonly says: string }) {
  return (
    <span class="quiet">
      ·<span class="unseen"> {says}</span>
    </span>
  );
}
