/** A string, or `["li", {attributes}, ...children]`. */
export type Node = string | readonly unknown[];
export interface Example {
  readonly title: string;
  readonly note?: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly unknown[];
}
export function toHtml(tag: string, example: Pick<Example, 'attributes' | 'children'>, base?: string): string;
export function toElement(tag: string, example: Pick<Example, 'attributes' | 'children'>, base?: string): HTMLElement;
export function toPlaceholder(tag: string, example: Example): Pick<Example, 'attributes' | 'children'>;
export function toAddress(tag: string, example: Pick<Example, 'attributes'>, base: string): string;
export const DOORS: Readonly<
  Record<'tag' | 'placeholder' | 'link' | 'frame', (tag: string, example: Example, base: string) => string>
>;
