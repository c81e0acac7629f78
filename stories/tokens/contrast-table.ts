/** Each pair of tokens that meet, its contrast, and a shade that would do: a pure view. */
import { html, nothing } from 'lit';
import { COLORS } from './catalogue.js';
import { toHex } from './color.js';
import { formatRatio } from './contrast.js';
import { SCHEME_LABELS } from './fields.js';
import { PAIRS, passes, ratioOf, suggest } from './pairs.js';
import { colorOf } from './palette.js';
import type { Pair } from './pairs.js';
import type { Choices, Scheme } from './palette.js';
import type { TemplateResult } from 'lit';

/** Takes a suggestion over. */
type Use = (pair: Pair, scheme: Scheme, color: string) => void;

/** Of a pair's place in a table, where the focus goes on when its button is gone. */
export function idOfResult({ front, back }: Pair, scheme: Scheme): string {
  return `result-${front}-${back}-${scheme}`;
}

export function labelOf(token: string): string {
  return COLORS.find(({ name }) => name === token)?.label ?? token;
}

export function renderContrast(scheme: Scheme, choices: Choices, use: Use): TemplateResult {
  return html`<table>
    <caption>${SCHEME_LABELS[scheme]}</caption>
    <thead>
      <tr>
        <th scope="col">Pair</th>
        <th scope="col">Contrast</th>
        <th scope="col">Result</th>
      </tr>
    </thead>
    <tbody>${PAIRS.map((pair) => renderPair(pair, scheme, choices, use))}</tbody>
  </table>`;
}

function renderPair(pair: Pair, scheme: Scheme, choices: Choices, use: Use): TemplateResult {
  const { front, back, where, needs } = pair;
  const [color, ground] = [front, back].map((token) => toHex(colorOf(token, scheme, choices)));
  return html`<tr>
    <th scope="row">
      <span class="sample" style="background: ${ground}"><span style="background: ${color}"></span></span>
      ${labelOf(front)} on ${labelOf(back).toLowerCase()} <small>${where}</small>
    </th>
    <td>${formatRatio(ratioOf(pair, scheme, choices))} <small>${needs ? `needs ${needs}` : 'needs none'}</small></td>
    <td id=${idOfResult(pair, scheme)} tabindex="-1">${renderResult(pair, scheme, choices, use)}</td>
  </tr>`;
}

function renderResult(pair: Pair, scheme: Scheme, choices: Choices, use: Use): unknown {
  if (!pair.needs) return html`<small>Not needed</small>`;
  if (passes(pair, scheme, choices)) return html`<span aria-hidden="true">✓</span> Passes`;
  const better = suggest(pair, scheme, choices);
  const name = `${better} for ${labelOf(pair.front)}, ${SCHEME_LABELS[scheme].toLowerCase()}`;
  return html`<strong><span aria-hidden="true">✗</span> Fails</strong> ${
    better
      ? html`<span class="better"
            ><span class="swatch" style="background: ${better}"></span> ${better}
            <button type="button" aria-label="Use it: ${name}" @click=${() => use(pair, scheme, better)}>Use it</button>
          </span>`
      : nothing
  }`;
}
