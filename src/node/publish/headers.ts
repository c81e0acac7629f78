/** For how long what is published may be kept, in the words of those who serve it. */

/** Frames in a sandbox, and scripts on other sites, need to be allowed what is public anyway. */
const ALL = {
  'Access-Control-Allow-Origin': '*',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** A file under an exact version never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600, stale-while-revalidate=86400';
const FIVE_MINUTES = 'public, max-age=300, stale-while-revalidate=86400';

/** `v1` of `1.4.2`. */
export function rollingVersion(version: string): string {
  return `v${version.split('.')[0]}`;
}

/**
 * @param path of the address at which all is, with slashes around it
 * @param version of this package
 * @returns by their names: for Netlify and Cloudflare, for nginx, for Apache
 */
export function headerFiles(path: string, version: string): Readonly<Record<string, string>> {
  const folders = {
    [`${path}${version}/`]: FOR_EVER,
    [`${path}${rollingVersion(version)}/`]: AN_HOUR,
    [`${path}embed/`]: FIVE_MINUTES,
    [`${path}oembed/`]: FIVE_MINUTES,
  };
  return { _headers: forHosts(path, folders), 'nginx.conf': forNginx(folders), '.htaccess': forApache(folders) };
}

type Folders = Readonly<Record<string, string>>;

/** All rules that fit are added up, so no header is in two of them. */
function forHosts(path: string, folders: Folders): string {
  const rules = [
    [`${path}*`, ALL] as const,
    ...Object.entries(folders).map(([folder, cache]) => [`${folder}*`, { 'Cache-Control': cache }] as const),
  ];
  return rules
    .map(([pattern, headers]) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** To be included in a `server`. A location with headers of its own forgets those around it. */
function forNginx(folders: Folders): string {
  const common = Object.entries(ALL).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const locations = Object.entries(folders).map(([folder, cache]) =>
    [`location ^~ ${folder} {`, ...common, `  add_header Cache-Control "${cache}";`, '}'].join('\n'),
  );
  return `# Inside a server { … } of yours: include …/nginx.conf;\n${locations.join('\n')}\n`;
}

/** Apache reads it where it lies, if `AllowOverride FileInfo` lets it. */
function forApache(folders: Folders): string {
  const set = (name: string, value: string): string => `  Header set ${name} "${value}"`;
  return [
    '<IfModule mod_headers.c>',
    ...Object.entries(ALL).map(([name, value]) => set(name, value)),
    set('Cache-Control', FIVE_MINUTES),
    ...Object.entries(folders).map(
      ([folder, cache]) =>
        `${set('Cache-Control', cache)} "expr=%{REQUEST_URI} =~ m#^${folder.replaceAll('.', '\\.')}#"`,
    ),
    '</IfModule>',
    '',
  ].join('\n');
}
