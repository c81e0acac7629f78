/**
 * Rollup: gives Lit's Trusted Types policy a name of ours. A page may have another Lit, and a policy's name may be taken
 * once only; and a site's list of policies should say whose they are.
 */
const LITS = 'createPolicy("lit-html"';

export function ownPolicy() {
  return {
    name: 'own-policy',
    transform(code, file) {
      if (!/lit-html\/lit-html\.js$/.test(file)) return null;
      if (!code.includes(LITS))
        this.error('Lit makes its Trusted Types policy in another way: see src/build/own-policy.mjs.');
      return { code: code.replace(LITS, 'createPolicy("awareness-widgets"'), map: null };
    },
  };
}
