export interface Rule {
  readonly avoid: string;
  readonly pattern: string;
  readonly use: string;
}
export function findWords(text: string, rules: readonly Rule[]): { readonly found: string; readonly use: string }[];
