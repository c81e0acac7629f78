/** What real pages do to everything that stands in them, and where they put it. */

/** Style sheets, for the page of the story alone: `:scope` stands for its `body`. */
export const STYLES = {
  'unset everything': '* { all: unset; }',
  'tiny text': '* { font-size: 10px !important; }',
  'wide letters': ':scope { letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase; text-indent: 4em; }',
  'pictures as wide as they are': 'img { max-width: none; }',
  'no lines': '* { line-height: 1 !important; }',
  'everything is centred': ':scope { text-align: center; white-space: nowrap; }',
  'borders of a debugger': '* { outline: 1px solid red !important; box-sizing: content-box !important; }',
} as const;
export type StyleName = keyof typeof STYLES;

type Wrap = (widget: HTMLElement) => HTMLElement;

function wrap(tag: string, style: string): Wrap {
  return (widget) => {
    const place = document.createElement(tag);
    place.style.cssText = style;
    place.append(widget);
    return place;
  };
}

/** Places, each with a widget in it. */
export const PLACES = {
  'a block': wrap('div', ''),
  'a row of a flex box': wrap('div', 'display: flex; align-items: flex-start'),
  'a cell of a grid': wrap('div', 'display: grid; grid-template-columns: repeat(2, auto)'),
  'a float': wrap('div', 'float: left'),
  'a cell of a table': (widget: HTMLElement) => {
    const table = document.createElement('table');
    table.insertRow().insertCell().append(widget);
    return table;
  },
  'open details': (widget: HTMLElement) => {
    const details = document.createElement('details');
    details.open = true;
    details.append(Object.assign(document.createElement('summary'), { textContent: 'More' }), widget);
    return details;
  },
  'a shadow tree': (widget: HTMLElement) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(widget);
    return host;
  },
  'something turned and scaled': wrap(
    'div',
    'transform: rotate(-1deg) scale(0.98); filter: saturate(1.2); perspective: 500px',
  ),
} as const;
export type PlaceName = keyof typeof PLACES;

/** What editors and plugins leave on a tag. */
export const JUNK = {
  class: 'wp-block alignwide hidden-xs',
  style: 'mso-line-height-rule: exactly; color: red; font: 8px fantasy',
  align: 'center',
  bgcolor: 'yellow',
  contenteditable: 'inherit',
  onclick: '',
  'data-mce-style': 'x',
  'heading-level': 'seven',
  is: 'something',
  xmlns: 'http://www.w3.org/1999/xhtml',
};
