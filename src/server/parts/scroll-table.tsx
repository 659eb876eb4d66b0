import type { Child } from "hono/jsx";

/** A wide table in a frame of its own that scrolls, by keyboard too, so that the page does not. `label` names it. */
export function ScrollTable({ label, children }: { label: string; children?: Child }) {
  return (
    <section class="table" tabindex={0} aria-label={label}>
      {children}
    </section>
  );
}
