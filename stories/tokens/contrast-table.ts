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
      </tr>
    </thead>
    <tbody>${PAIRS.map((pair) => renderPair(pair, scheme, choices, use))}</tbody>
  </table>`;
}

function renderPair(pair: Pair, scheme: Scheme, choices: Choices, use: Use): TemplateResult {
  const { front, back, where } = pair;
  const [color, ground] = [front, back].map((token) => toHex(colorOf(token, scheme, choices)));
  return html`<tr>
    <th scope="row">
      <span class="meeting">
        <span class="sample" style="background: ${ground}"><span style="background: ${color}"></span></span>
        <span>${labelOf(front)} on ${labelOf(back).toLowerCase()} <small>${where}</small></span>
      </span>
    </th>
    <td id=${idOfResult(pair, scheme)} tabindex="-1">
      ${renderResult(pair, scheme, choices, use)}
    </td>
  </tr>`;
}

function renderResult(pair: Pair, scheme: Scheme, choices: Choices, use: Use): unknown {
  const ratio = formatRatio(ratioOf(pair, scheme, choices));
  if (!pair.needs) return html`${ratio} <small>needs none</small>`;
  const needs = html`<small>needs ${pair.needs}</small>`;
  if (passes(pair, scheme, choices)) return html`${ratio} passes ${needs}`;
  return html`${ratio} <strong>fails</strong> ${needs} ${renderSuggestion(pair, scheme, choices, use)}`;
}

function renderSuggestion(pair: Pair, scheme: Scheme, choices: Choices, use: Use): unknown {
  const better = suggest(pair, scheme, choices);
  if (!better) return nothing;
  const name = `Use it: ${better} for ${labelOf(pair.front)}, ${SCHEME_LABELS[scheme].toLowerCase()}`;
  return html`<span class="better">
    <span class="swatch" style="background: ${better}"></span> ${better}
    <button type="button" aria-label=${name} @click=${() => use(pair, scheme, better)}>Use it</button>
  </span>`;
}
