/** The QR code of an address, for paper: made here, so that no service learns of it. */
import { html, nothing, svg } from 'lit';
import type * as LeanQr from 'lean-qr/nano';
import type { ReactiveControllerHost, TemplateResult } from 'lit';

/** Modules around the code that stay white. ISO/IEC 18004 */
const QUIET = 4;

let lean: typeof LeanQr | undefined;

/** Loads what draws the code when an address is there, and has its host rendered again. */
export class QrCode {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render(url: string | undefined): unknown {
    if (!url) return nothing;
    if (!lean) void this.#load();
    try {
      return lean ? renderCode(lean, url) : nothing;
    } catch {
      // No code holds an address of thousands of characters.
      return nothing;
    }
  }

  async #load(): Promise<void> {
    try {
      lean = await import('lean-qr/nano');
      this.#host.requestUpdate();
    } catch {
      // The sheet is whole without it.
    }
  }
}

/** One path of all dark modules, a unit each; seen on paper alone. */
function renderCode({ generate }: NonNullable<typeof lean>, url: string): TemplateResult {
  const code = generate(url);
  const size = code.size + 2 * QUIET;
  const path: string[] = [];
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path.push(`M${x + QUIET} ${y + QUIET}h1v1h-1z`);
  return html`<div part="qr">
    <svg viewBox="0 0 ${size} ${size}" aria-hidden="true" shape-rendering="crispEdges">${svg`<path d=${path.join('')} />`}</svg>
    <small>${url}</small>
  </div>`;
}
