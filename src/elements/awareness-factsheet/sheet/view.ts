/** How a sheet is rendered. */
export interface View {
  /** Of the sheet's heading. */
  readonly level: number;
  /** BCP 47 */
  readonly language: string;
  /** Whether sections are folded, so that a phone shows what there is at a glance. */
  readonly isNarrow: boolean;
}
