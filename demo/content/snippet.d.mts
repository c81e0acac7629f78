/** A string, or `["li", {attributes}, ...children]`. */
export type Node = string | readonly unknown[];
export interface Example {
  readonly title: string;
  readonly note?: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly unknown[];
}
export function toHtml(tag: string, example: Example, base?: string): string;
export function toElement(tag: string, example: Example, base?: string): HTMLElement;
