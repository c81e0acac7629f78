/** Code in a page of the documentation: tags, attributes and values of HTML can be told apart. */

const PART = /(<!--[^]*?-->)|(<\/?)([\w-]+)((?:"[^"]*"|[^">])*)(>)|([^<]+|<)/g;
const ATTRIBUTE = /([^\s="]+)(?:=("[^"]*"))?/g;

/** @param {string} html */
export function highlight(html) {
  return html.replaceAll(PART, (_, comment, start, tag, attributes, end, text) => {
    if (comment) return span('comment', comment);
    if (text) return escape(text);
    return `${escape(start)}${span('tag', tag)}${highlightAttributes(attributes)}${escape(end)}`;
  });
}

function highlightAttributes(attributes) {
  return attributes.replaceAll(
    ATTRIBUTE,
    (_, name, value) => `${span('name', name)}${value ? `=${span('value', value)}` : ''}`,
  );
}

function span(kind, text) {
  return `<span class="${kind}">${escape(text)}</span>`;
}

/** @param {string} text */
export function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
