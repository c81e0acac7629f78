/** Plugins of the analyzer: what this house says elsewhere than the analyzer looks. */

/** It knows no `@status` and `@since`. */
export function readStatus() {
  return {
    name: 'read-status',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
      for (const tag of ts.getJSDocTags(node)) {
        if (['status', 'since'].includes(tag.tagName.text)) declaration[tag.tagName.text] = tag.comment;
      }
    },
  };
}

/** The registration is apart from the class, where the analyzer does not see it; the folder has the tag's name. */
export function nameTags() {
  return {
    name: 'name-tags',
    moduleLinkPhase({ moduleDoc }) {
      const [, tag] = /elements\/([^/]+)\/\1\.ts$/.exec(moduleDoc.path) ?? [];
      const element = tag && moduleDoc.declarations.find(({ kind }) => kind === 'class');
      if (!element) return;
      Object.assign(element, { tagName: tag, customElement: true });
      const declaration = { name: element.name, module: moduleDoc.path };
      moduleDoc.exports.push({ kind: 'custom-element-definition', name: tag, declaration });
    },
  };
}
