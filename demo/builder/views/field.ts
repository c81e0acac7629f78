/** A field of the form: what it is called, what it says, what is wrong with it. */
import { html, nothing } from 'lit';
import { controlOf } from '../model/describe.js';
import { helpOf, labelOf } from '../model/labels.js';
import { t } from '../words/words.js';
import { CONTROLS } from './controls.js';
import { renderMistake, renderNeeded, renderNotation, renderText } from './parts.js';
import type { TemplateResult } from 'lit';
import type { Field } from '../../../src/content/fields.js';

export interface FieldState {
  /** Of the form: two fields of one name have different ones. */
  readonly id: string;
  readonly name: string;
  /** The key of its label, where its name says less. */
  readonly label?: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table holds fields of every value
  readonly field: Field<any, any>;
  readonly value: string | boolean;
  readonly isNeeded: boolean;
  readonly description: string;
  readonly mistake: string | undefined;
  readonly change: (value: string | boolean) => void;
  /** The editor has left it: now is the time to say what is wrong. */
  readonly leave: () => void;
}

export function renderField(state: FieldState): TemplateResult {
  const { id, name, field, isNeeded, mistake, value } = state;
  const kind = controlOf(field, name);
  const label = t(labelOf(state.label ?? name));
  const help = translateHelp(helpOf(state.description), field.options ?? []);
  const describedBy = [help && `${id}-help`, mistake && `${id}-mistake`].filter(Boolean).join(' ');
  const control = CONTROLS[kind]({ ...state, label, text: typeof value === 'string' ? value : '', describedBy });
  const named = html`<label for=${id}>${label}${renderNeeded(isNeeded)}</label>`;
  const isFlag = kind === 'flag';
  return html`<div class="field" @focusout=${state.leave}>
    ${isFlag ? nothing : named} ${help ? html`<p class="help" id="${id}-help">${renderText(help)}</p>` : nothing}
    ${renderMistake(mistake, `${id}-mistake`)} ${isFlag ? html`<div class="row">${control} ${named}</div>` : control}
    ${kind === 'prose' || kind === 'line' ? renderNotation() : nothing}
  </div>`;
}

/** The words of a choice are listed in the editor's language. */
function translateHelp(help: string, options: readonly string[]): string {
  const text = help && t(help);
  // Nothing but these words.
  if (options.length && help.replace(/`[\w-]+`|[, .]|\bor\b/g, '') === '') return '';
  return text.replace(/`([\w-]+)`/g, (code, word: string) => (options.includes(word) ? `“${t(word)}”` : code));
}
