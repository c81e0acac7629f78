/** Settings of `cem analyze`: the classes' JSDoc becomes dist/custom-elements.json. */
export default {
  globs: ['src/elements/**/*.ts', 'src/core/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.define.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [readStatus(), nameTags(), nameAttributes(), keepPublicMembers(), pointToPublishedFiles()],
};

/** The analyzer knows no `@status` and `@since`. */
function readStatus() {
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
function nameTags() {
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

/** Attributes and properties differ by one rule (src/content/source.ts), so no comment has to repeat it. */
function nameAttributes() {
  return {
    name: 'name-attributes',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
        declaration.attributes &&= declaration.attributes.map((attribute) => ({
          ...attribute,
          name: toAttribute(attribute.fieldName ?? attribute.name),
        }));
      }
    },
  };
}

function toAttribute(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What a webmaster cannot use would only be noise in the docs. */
function keepPublicMembers() {
  return {
    name: 'keep-public-members',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
        declaration.members &&= declaration.members.filter(({ privacy = 'public' }) => privacy === 'public');
      }
    },
  };
}

/** The manifest travels with the package, which has no src/. */
function pointToPublishedFiles() {
  return {
    name: 'point-to-published-files',
    packageLinkPhase({ customElementsManifest }) {
      const text = JSON.stringify(customElementsManifest);
      Object.assign(
        customElementsManifest,
        JSON.parse(text.replaceAll(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/npm/$1.js"')),
      );
    },
  };
}
