/** The script of the one-line snippet: `<script type="module" src=".../awareness-widgets.js">`. */
import './define.js';
import { upgrade, watch } from './embed/doors.js';

// An element of the page may go by that name.
if (typeof globalThis.awarenessWidgets?.upgrade !== 'function') globalThis.awarenessWidgets = { upgrade };
watch(document);
