import { TokenEditor } from './token-editor.js';

if (!customElements.get('token-editor')) customElements.define('token-editor', TokenEditor);

declare global {
  interface HTMLElementTagNameMap {
    'token-editor': TokenEditor;
  }
}
