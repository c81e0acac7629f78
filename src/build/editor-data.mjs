/** `dist/editors/`: what VS Code and the editors of JetBrains offer while somebody writes a tag or a token. */
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { onceEach } from './manifest/classes.mjs';

const README = 'https://www.npmjs.com/package/awareness-widgets#';

/** What is seen over a tag is for who writes HTML; tokens and parts are offered in style sheets. */
const SHORT = { hideCssPropertiesDocs: true, hideCssPartsDocs: true, hideMethodDocs: true };

/**
 * @param {object} manifest
 * @returns {Record<string, object>} file name → its JSON
 */
export function renderEditorData(manifest) {
  const html = JSON.parse(
    getVsCodeHtmlCustomData(manifest, { ...SHORT, referencesTemplate: (_, tag) => [referenceTo(tag)] }),
  );
  const css = JSON.parse(getVsCodeCssCustomData(manifest));
  const webTypes = JSON.parse(getWebTypesData(manifest, { ...SHORT, referenceTemplate: (_, tag) => referenceTo(tag) }));
  const { css: styles } = webTypes.contributions;
  return {
    'vscode.html-custom-data.json': html,
    'vscode.css-custom-data.json': {
      ...css,
      properties: onceEach(css.properties),
      pseudoElements: onceEach(css.pseudoElements),
    },
    'web-types.json': {
      ...webTypes,
      // A choice is a union of words.
      'js-types-syntax': 'typescript',
      contributions: {
        ...webTypes.contributions,
        css: {
          properties: onceEach(styles.properties),
          'pseudo-elements': onceEach(styles['pseudo-elements']),
        },
      },
    },
  };
}

function referenceTo(tag) {
  return { name: 'README', url: README + tag };
}
