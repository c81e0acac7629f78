/**
 * What the server says of a page here, in place of what it says of all: demo/serve.mjs sends it, the tests hold it to the
 * README. What is not named is sent as everywhere.
 */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types awareness-widgets 'allow-duplicates'";

export const TORTURE_HEADERS = {
  '/pages/torture/strict-policy.html': { 'Content-Security-Policy': STRICT },
  '/pages/torture/trusted-types.html': { 'Content-Security-Policy': `${STRICT}; ${TRUSTED}` },
  '/pages/torture/sandbox.html': { 'Content-Security-Policy': `${STRICT}; sandbox allow-scripts` },
  '/pages/torture/windows-1251.html': { 'Content-Type': 'text/html; charset=windows-1251' },
};
