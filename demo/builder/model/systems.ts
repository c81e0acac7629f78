/** Where snippets are pasted, and by which way they get through; a test holds it to what was measured. */
import type { Door } from './read-back.js';

export interface System {
  readonly id: string;
  readonly name: string;
  readonly door: Door;
  /** The file that says what was measured, and where in it. */
  readonly tried?: readonly string[];
  /** The line of src/embed/documented.json; nobody has tried it. */
  readonly documented?: string;
  /** Whether what is pasted may bring the script along; elsewhere the webmaster puts it into the site's template. */
  readonly hasScript?: boolean;
  /** What to do there. */
  readonly how: string;
  /** The page of the documentation that shows it. */
  readonly guide?: string;
}

const UNKNOWN: System = {
  id: 'unknown',
  name: 'I don’t know',
  door: 'placeholder',
  how: 'Paste the snippet where your system takes HTML: a block, a source view, or an “HTML” button. If you find none, paste it into the text.',
};

export const SYSTEMS: readonly System[] = [
  UNKNOWN,
  {
    id: 'wordpress-author',
    guide: 'wordpress',
    name: 'WordPress, as author or contributor',
    door: 'placeholder',
    tried: ['test/cms/wordpress.json', 'outcome', 'author', 'block editor, Custom HTML'],
    how: 'Add the block “Custom HTML” and paste the snippet into it. In the classic editor paste it into the tab “Text”.',
  },
  {
    id: 'wordpress-administrator',
    guide: 'wordpress',
    name: 'WordPress, as administrator or editor',
    door: 'tag',
    tried: ['test/cms/wordpress.json', 'outcome', 'administrator', 'block editor, Custom HTML'],
    how: 'Add the block “Custom HTML” and paste the snippet into it. In the classic editor choose the snippet for authors instead.',
  },
  {
    id: 'drupal',
    guide: 'drupal',
    name: 'Drupal',
    door: 'placeholder',
    documented: 'Drupal, text format “Basic HTML”',
    how: 'Switch the text field to “Source” and paste the snippet.',
  },
  {
    id: 'typo3',
    guide: 'typo3',
    name: 'TYPO3',
    door: 'tag',
    documented: 'TYPO3, content element “HTML”',
    how: 'Add the content element “HTML” and paste the snippet. If you are not allowed to, choose “I don’t know” and paste into the text’s source view.',
  },
  {
    id: 'squarespace',
    guide: 'squarespace',
    name: 'Squarespace',
    door: 'tag',
    documented: 'Squarespace',
    hasScript: true,
    how: 'Add a “Code” block, choose HTML, and paste the snippet. Whether scripts run depends on your plan; where they don’t, your own words stand there.',
  },
  {
    id: 'ghost',
    guide: 'others',
    name: 'Ghost',
    door: 'tag',
    documented: 'Ghost',
    hasScript: true,
    how: 'Add an “HTML” card and paste the snippet.',
  },
  {
    id: 'sharepoint',
    guide: 'others',
    name: 'SharePoint Online',
    door: 'frame',
    documented: 'SharePoint Online',
    how: 'Add the web part “Embed” and paste the snippet. An administrator has to allow the site that it comes from.',
  },
  {
    id: 'wix',
    guide: 'others',
    name: 'Wix',
    door: 'frame',
    documented: 'Wix',
    how: 'Add “Embed HTML” and paste the snippet; or “Embed a site” with the address that stands behind src=.',
  },
  {
    id: 'tinymce',
    guide: 'editors',
    name: 'A system with the editor TinyMCE',
    door: 'placeholder',
    tried: ['src/embed/what-is-left.json', 'TinyMCE 8'],
    how: 'Open the source code (“<>”) and paste the snippet.',
  },
  {
    id: 'ckeditor',
    guide: 'editors',
    name: 'A system with the editor CKEditor',
    door: 'placeholder',
    tried: ['src/embed/what-is-left.json', 'CKEditor 48'],
    how: 'Open the source view and paste the snippet.',
  },
  {
    id: 'html',
    guide: 'index',
    name: 'A page of my own, in HTML',
    door: 'tag',
    hasScript: true,
    how: 'Paste the snippet where the widget is to stand.',
  },
];

export function findSystem(id: string): System {
  return SYSTEMS.find((system) => system.id === id) ?? UNKNOWN;
}
