/** Which Markdown file becomes which page of the documentation, in the order of its navigation. */
import { readdirSync } from 'node:fs';

const widgets = readdirSync('src/elements')
  .sort((a, b) => orderOf(a) - orderOf(b))
  .map((tag) => ({ from: `src/elements/${tag}/README.md`, name: tag, label: tag }));

/** The order in which the README names them; one that it does not name comes last. */
function orderOf(tag) {
  const order = ['course-card', 'speaker-quote', 'event-gallery', 'awareness-factsheet'];
  return order.includes(tag) ? order.indexOf(tag) : order.length;
}

export const GROUPS = [
  {
    title: 'Begin',
    pages: [
      { from: 'README.md', name: 'index', label: 'Paste, configure, theme' },
      { from: 'src/embed/README.md', name: 'other-ways', label: 'Where the tag is stripped' },
    ],
  },
  { title: 'Widgets', pages: widgets },
  {
    title: 'Content systems',
    pages: [
      { from: 'demo/docs/cms/wordpress.md', name: 'wordpress', label: 'WordPress' },
      { from: 'demo/docs/cms/drupal.md', name: 'drupal', label: 'Drupal' },
      { from: 'demo/docs/cms/typo3.md', name: 'typo3', label: 'TYPO3' },
      { from: 'demo/docs/cms/squarespace.md', name: 'squarespace', label: 'Squarespace' },
      { from: 'demo/docs/cms/editors.md', name: 'editors', label: 'TinyMCE, CKEditor 5' },
      { from: 'demo/docs/cms/others.md', name: 'others', label: 'Ghost, SharePoint, Wix' },
    ],
  },
  {
    title: 'Promises',
    pages: [
      { from: 'demo/docs/upgrade-promise.md', name: 'upgrade-promise', label: 'Upgrade promise' },
      { from: 'demo/docs/accessibility.md', name: 'accessibility', label: 'Accessibility' },
      { from: 'demo/docs/privacy.md', name: 'privacy', label: 'Privacy' },
      { from: 'demo/docs/performance.md', name: 'performance', label: 'Performance' },
      // Written anew by each release, so there is none in the beginning.
      { from: 'CHANGELOG.md', name: 'changelog', label: 'What has changed' },
    ],
  },
  {
    title: 'Developers',
    pages: [
      { from: 'CONTRIBUTING.md', name: 'contributing', label: 'Contributing' },
      { from: 'src/README.md', name: 'code', label: 'The map of the code' },
    ],
  },
];

export const PAGES = GROUPS.flatMap(({ pages }) => pages);
