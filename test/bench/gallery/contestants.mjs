/**
 * The galleries: the same photos, with the large file linked. The peers get the markup and the style sheet that their own
 * documentation asks for, and a plain grid.
 *
 * `isShown` and `isDone` run in the page and say whether the first photos can be opened, and whether all can; `links` and
 * `picture` are expressions for what opens a photo, and for the photo in the open viewer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gallery, photo } from '../../helpers/gallery-server.mjs';
import { versioned } from '../bundle.mjs';

export const GRID = 'plain grid';
export const OURS = 'awareness-widgets';
export const PHOTOSWIPE = versioned('PhotoSwipe', 'photoswipe');
const GLIGHTBOX = versioned('GLightbox', 'glightbox');

const GRID_STYLE = `<style>#photos{display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(240px,1fr))}
  #photos figure{margin:0}#photos img{display:block;width:100%;height:auto;aspect-ratio:3/2;object-fit:cover}</style>`;

/** With the size of the large file for PhotoSwipe, and a caption, which is what the peers show. */
const figures = (count) =>
  Array.from({ length: count }, (_, index) =>
    photo(index, { isDated: false, full: `/photos/training-room-1600.jpg?${index}` }).replace(
      '<a ',
      '<a data-pswp-width="1600" data-pswp-height="1067" ',
    ),
  ).join('');

const plain = (count) => `<div id="photos">${figures(count)}</div>`;

const inPhotoswipe = (name) => `/node_modules/photoswipe/dist/${name}`;
const inGlightbox = (name) => `/node_modules/glightbox/dist/${name}`;

/** @type {Record<string, Contestant>} */
export const CONTESTANTS = {
  [GRID]: {
    first: [],
    later: [],
    head: GRID_STYLE,
    body: plain,
    isShown: () => true,
  },
  [OURS]: {
    first: ['/dist/cdn/awareness-widgets.js', '/dist/cdn/awareness-widgets.css'],
    later: [`/dist/cdn/chunks/${viewerChunk()}`],
    head: `<link rel="stylesheet" href="/dist/cdn/awareness-widgets.css"><script type="module" src="/dist/cdn/awareness-widgets.js"></script>`,
    body: (count) => gallery(0).replace('></event-gallery>', `>${figures(count)}</event-gallery>`),
    // The first photos at once, the rest when the page has time.
    isShown: (main) => Boolean(main.querySelector('event-gallery').shadowRoot?.querySelector('[part=open]')),
    isDone: (main) => {
      const { shadowRoot } = main.querySelector('event-gallery');
      return shadowRoot.querySelectorAll('[part=open]').length === main.querySelectorAll('figure').length;
    },
    links: 'document.querySelector("event-gallery").shadowRoot.querySelectorAll("[part=open]")',
    picture:
      'document.querySelector("event-gallery").shadowRoot.querySelector("dialog[open] [part=viewer-slide]:not([inert]) img")',
  },
  [PHOTOSWIPE]: {
    first: [inPhotoswipe('photoswipe-lightbox.esm.min.js'), inPhotoswipe('photoswipe.css')],
    later: [inPhotoswipe('photoswipe.esm.min.js')],
    head: `${GRID_STYLE}<link rel="stylesheet" href="${inPhotoswipe('photoswipe.css')}">`,
    body: (count) =>
      `${plain(count)}<script type="module">import Lightbox from '${inPhotoswipe('photoswipe-lightbox.esm.min.js')}';new Lightbox({gallery:'#photos',children:'a',pswpModule:()=>import('${inPhotoswipe('photoswipe.esm.min.js')}')}).init();window.isReady=true</script>`,
    isShown: () => window.isReady,
    links: 'document.querySelectorAll("#photos a")',
    picture: 'document.querySelector(".pswp--open .pswp__item[aria-hidden=false] img")',
  },
  [GLIGHTBOX]: {
    first: [inGlightbox('js/glightbox.min.js'), inGlightbox('css/glightbox.min.css')],
    later: [],
    head: `${GRID_STYLE}<link rel="stylesheet" href="${inGlightbox('css/glightbox.min.css')}">`,
    body: (count) =>
      `${plain(count)}<script src="${inGlightbox('js/glightbox.min.js')}"></script><script type="module">GLightbox({selector:'#photos a'});window.isReady=true</script>`,
    isShown: () => window.isReady,
    links: 'document.querySelectorAll("#photos a")',
    picture: 'document.querySelector(".glightbox-open .gslide.current img")',
  },
};

/** The one that the whole script loads. */
function viewerChunk() {
  const script = readFileSync('dist/cdn/awareness-widgets.js', 'utf8');
  return readdirSync('dist/cdn/chunks').find(
    (name) => name.endsWith('.js') && /^viewer-/.test(name) && script.includes(name),
  );
}

/**
 * @typedef Contestant
 * @property {string[]} first addresses of what is loaded with the page
 * @property {string[]} later of what is loaded when a photo is opened, or about to be
 * @property {string} head
 * @property {(count: number) => string} body
 * @property {(main: Element) => boolean} isShown
 * @property {(main: Element) => boolean} [isDone]
 * @property {string} [links]
 * @property {string} [picture]
 */
