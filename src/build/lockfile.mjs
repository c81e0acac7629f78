/** What package-lock.json says of the packages that are installed along with this one. */

/** @returns {[string, object][]} Where each is in node_modules, and what is known of it; none that only developers need. */
export function listInstalled({ packages }) {
  return Object.entries(packages).filter(([path, { dev, devOptional, peer }]) => {
    return path !== '' && !(dev || devOptional || peer);
  });
}

export function nameOf(path) {
  return path.replace(/^.*node_modules\//, '');
}

/** As Node looks for it: beside the package that needs it, then further and further up. */
export function resolveFrom(path, name, packages) {
  const folders = path.split(/\/(?=node_modules\/)/);
  for (let depth = folders.length; depth >= 0; depth--) {
    const found = [...folders.slice(0, depth), `node_modules/${name}`].filter(Boolean).join('/');
    if (found in packages) return found;
  }
  throw new Error(`package-lock.json lacks ${name}, which ${path || 'package.json'} needs: run \`npm install\`.`);
}
