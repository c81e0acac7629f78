/**
 * For Rollup's `manualChunks`: what two or more entries need goes into one chunk, so that a page with any mix of
 * elements makes one more request. Left to itself Rollup makes a chunk for every combination of entries.
 */
export function shareOneChunk(id, { getModuleInfo, getModuleIds }) {
  const entries = [...getModuleIds()].filter((other) => getModuleInfo(other).isEntry);
  const users = entries.filter((entry) => reaches(entry, id, getModuleInfo));
  return users.length > 1 ? 'shared' : undefined;
}

/** Only static imports count: what is loaded later keeps a chunk of its own. */
function reaches(from, id, getModuleInfo) {
  const seen = new Set([from]);
  for (const module of seen) {
    for (const imported of getModuleInfo(module).importedIds) seen.add(imported);
  }
  return seen.has(id);
}
