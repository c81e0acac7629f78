/** The four widgets in both schemes, beside the fields. */
import { html } from 'lit';
import { widgetOf } from '../example.js';
import { SCHEME_LABELS } from './fields.js';
import { SCHEMES } from './palette.js';
import type { Scheme } from './palette.js';
import type { TemplateResult } from 'lit';

/** Together they show every colour. The link for leaving would lie over the editor. */
function widgets(): HTMLElement[] {
  return [
    widgetOf('course-card', 'open'),
    widgetOf('course-card', 'cancelled'),
    widgetOf('speaker-quote', 'becker'),
    widgetOf('event-gallery', 'press-release'),
    widgetOf('awareness-factsheet', 'definition', { exit: 'off' }),
    widgetOf('awareness-factsheet', 'helplines-states', { exit: 'off' }),
  ];
}

/** Made once: they follow the style sheet by themselves. */
export class Preview {
  readonly #widgets = SCHEMES.map((scheme) => ({ scheme, elements: widgets() }));

  render(): TemplateResult[] {
    return this.#widgets.map(({ scheme, elements }) => renderPane(scheme, elements));
  }
}

function renderPane(scheme: Scheme, elements: readonly HTMLElement[]): TemplateResult {
  return html`<section class="pane" style="color-scheme: ${scheme}" aria-label="Widgets, ${scheme}">
    <h2>${SCHEME_LABELS[scheme]}</h2>
    ${elements}
  </section>`;
}
