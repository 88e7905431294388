// The page's own functions, set by kit/api.js before any other bundle runs.
interface Segue {
  /** Asks in a dialog; data-confirm-title, -action and -tone of the source name things. */
  ask(source: Element, question: string): Promise<boolean>;
  /** Address of an icon in the sprite, for an svg use element. */
  icon(name: string): string;
  /** Opens the finder, or closes it. */
  find(): void;
  /** Lets the finder (Ctrl+K) offer what only this page can find or do; asked each time it opens. */
  offer(make: () => { name: string; group: string; icon: string; tile?: string; detail?: string; words?: string; keys?: string; typed?: boolean; act: () => void }[]): void;
  /** Opens the dialog with this id. */
  open(id: string): void;
  /** Puts a fixed box beside an element, inside the window. */
  place(box: HTMLElement, anchor: Element, options?: { align?: "start" | "end" | "middle"; side?: "below" | "above"; gap?: number }): void;
  /** Says something to screen readers. */
  say(text: string): void;
  /** Shows a message in the corner. */
  toast(notice: { tone?: "good" | "bad" | "warn" | "info"; title: string; text?: string }): void;
}
interface Window {
  segue: Segue;
  htmx: any;
}
