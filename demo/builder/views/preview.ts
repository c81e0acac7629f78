/** The live widget, in a page of its own: at a width, in a theme, light or dark. */
import { html, nothing } from 'lit';
import { toElement } from '../../content/snippet.mjs';
import { isFilled } from '../model/draft.js';
import { withoutHosts } from '../model/advice.js';
import { toFlatExample } from '../model/example.js';
import { t } from '../words/words.js';
import { renderSelect } from './parts.js';
import type { TemplateResult } from 'lit';
import type { Draft } from '../model/draft.js';

export interface Look {
  readonly width: string;
  readonly theme: string;
  readonly scheme: string;
  /** Whether pictures and feeds of other servers may be asked for. */
  readonly isTrusted: boolean;
}

export const FIRST_LOOK: Look = { width: '100%', theme: '', scheme: 'light', isTrusted: true };

/**
 * In a sandbox that may not lead this page away: the link of a fact sheet leaves the frame alone.
 *
 * @param handleLoad the page in it is there
 */
export function renderPreview(
  look: Look,
  change: (look: Look) => void,
  handleLoad: (frame: HTMLIFrameElement) => void,
): TemplateResult {
  const tool = (
    name: 'width' | 'theme' | 'scheme',
    label: string,
    options: Readonly<Record<string, string>>,
  ): TemplateResult =>
    html`<div>${renderSelect(name, label, options, look[name], (value) => change({ ...look, [name]: value }))}</div>`;
  const title = t('The widget as visitors see it');
  return html`<section class="preview" aria-labelledby="preview-heading">
    <h2 id="preview-heading">${t('Preview')}</h2>
    <div class="tools">
      ${tool('width', t('Width'), { '280px': '280', '600px': '600', '1100px': '1100', '100%': t('as here') })}
      ${tool('theme', t('Theme'), { '': t('default'), 'high-contrast': t('high contrast'), plain: t('plain') })}
      ${tool('scheme', t('Colours'), { light: t('light'), dark: t('dark') })}
    </div>
    <p class="help">${t('What you fill in appears here.')}</p>
    ${look.isTrusted ? nothing : renderAsking(() => change({ ...look, isTrusted: true }))}
    <div class="stage ${look.scheme}" role="region" tabindex="0" aria-label=${title}>
      <iframe
        class="w${Number.parseInt(look.width)}"
        src="preview.html"
        title=${title}
        sandbox="allow-scripts allow-same-origin"
        @load=${(event: Event) => handleLoad(event.target as HTMLIFrameElement)}
      ></iframe>
    </div>
  </section>`;
}

function renderAsking(show: () => void): TemplateResult {
  return html`<p class="note">
    ${t('Pictures and data of other servers are left out, as who sent you this form has chosen them.')}
    <button type="button" @click=${show}>${t('Show them')}</button>
  </p>`;
}

/** Shows a draft in the frame, in the widget that stands there already if it is one of that kind. */
export class Stage {
  readonly #frame: HTMLIFrameElement;
  readonly #page: Document;
  #shown = '';

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    this.#page = frame.contentDocument as Document;
    new ResizeObserver(() => this.#fit()).observe(this.#page.body);
    this.#page.addEventListener('click', keepHere, true);
  }

  show(whole: Draft, { theme, scheme, isTrusted }: Look, language: string): void {
    const draft = isTrusted ? whole : withoutHosts(whole);
    const { documentElement: root, body } = this.#page;
    root.lang = draft.language || language;
    root.style.colorScheme = scheme;
    const link = this.#page.getElementById('theme') as HTMLLinkElement;
    link.disabled = !theme;
    if (theme) link.href = `../themes/${theme}.css`;
    // Of the frame's own kind: to its scripts an element of this page is none.
    const wanted = this.#page.importNode(toElement(draft.tag, toFlatExample(draft)), true);
    const key = wanted.outerHTML;
    if (key === this.#shown) return;
    this.#shown = key;
    const there = body.querySelector(draft.tag);
    // An empty widget would only warn of what is missing.
    if (!Object.values(draft.values).some(isFilled)) body.replaceChildren();
    else if (!there) body.replaceChildren(wanted);
    else {
      for (const { name } of [...there.attributes]) if (!wanted.hasAttribute(name)) there.removeAttribute(name);
      for (const { name, value } of wanted.attributes) there.setAttribute(name, value);
      // Pictures that are still the same are not asked for again.
      if (!there.isEqualNode(wanted)) there.replaceChildren(...wanted.childNodes);
    }
  }

  /** As high as what is in it. */
  #fit(): void {
    this.#frame.style.blockSize = `${Math.ceil(this.#page.documentElement.getBoundingClientRect().height) + 2}px`;
  }
}

/** What leads away would take the preview with it; a photo may open. */
function keepHere(event: Event): void {
  // Of the frame's own kind: no Element of this page.
  const link = event.composedPath().find((each) => (each as Element).localName === 'a') as Element | undefined;
  if (!link) return;
  event.preventDefault();
  if (link.matches('[part~=exit]')) event.stopPropagation();
}
