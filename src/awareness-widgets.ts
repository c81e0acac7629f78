/** The script of the one-line snippet: `<script type="module" src=".../awareness-widgets.js">`. */
import './define.js';
