/**
 * A WordPress of our own, made of Debian's packages in a temporary folder: MariaDB behind a socket, PHP's built-in server on
 * loopback, no service of the system. The folder and the processes go with `close()`, and with this process at the latest.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, getuid } from 'node:process';

/** What WordPress needs. Its package itself is only unpacked: to install it would bring a web server that starts. */
const PACKAGES =
  'ca-certificates mariadb-server-core php-cli php-mysql php-gd php-getid3 libjs-cropper libjs-underscore'.split(' ');
const PROGRAMS = ['mariadbd', 'mariadb-install-db', 'php'];
const INSTALLED = '/usr/share/wordpress';

export const PASSWORD = 'only on loopback';
export const USERS = ['administrator', 'author'];

const PATH = `${env.PATH}:/usr/sbin:/sbin`;

function run(program, args, options = {}) {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...env, PATH, DEBIAN_FRONTEND: 'noninteractive' },
    ...options,
  });
  if (error || status !== 0) throw new Error(`${program} ${args[0]}: ${error?.message ?? `${stderr}${stdout}`.trim()}`);
  return stdout;
}

/**
 * Unpacks WordPress, and installs what it needs.
 *
 * @returns {{folder?: string, missing?: string}} a temporary folder, or one sentence that says why there can be none
 */
export function getWordPress() {
  const has = (program) => PATH.split(':').some((folder) => existsSync(join(folder, program)));
  const themes = join(INSTALLED, 'wp-content/themes');
  const isComplete = PROGRAMS.every(has) && existsSync(themes) && readdirSync(themes).length > 0;
  const mayInstall = getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!isComplete && !mayInstall) {
    return { missing: 'WordPress is only installed by root on Debian or Ubuntu, as it comes from their packages.' };
  }
  const folder = mkdtempSync(join(tmpdir(), 'awp-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const share = join(folder, 'usr/share');
  mkdirSync(share, { recursive: true });
  try {
    if (isComplete) cpSync(INSTALLED, join(share, 'wordpress'), { recursive: true, verbatimSymlinks: true });
    else unpack(folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const [reason] = error.message.match(/E: .*/) ?? [error.message];
    return { missing: `Debian's packages of WordPress, MariaDB and PHP can't be had here (${reason}).` };
  }
  // The package's own links point there.
  for (const name of ['javascript', 'php']) symlinkSync(`/usr/share/${name}`, join(share, name));
  return { folder };
}

function unpack(folder) {
  console.log('Getting WordPress, MariaDB and PHP from the packages of the system.');
  run('apt-get', ['update']);
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...PACKAGES]);
  // The theme has another name with every release.
  const [theme] = run('apt-cache', ['show', '--no-all-versions', 'wordpress']).match(/wordpress-theme-\w+/) ?? [];
  for (const name of ['wordpress', theme].filter(Boolean)) {
    const packages = join(folder, 'packages', name);
    mkdirSync(packages, { recursive: true });
    run('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', name], { cwd: packages });
    run('sh', ['-c', `dpkg-deb -x *.deb '${folder}'`], { cwd: packages });
  }
}

/**
 * @param {string} folder of `getWordPress()`
 * @param {string} head what a webmaster puts into the head of every page
 * @returns {Promise<{origin: string, version: string, close: () => void}>}
 */
export async function startWordPress(folder, head) {
  const processes = [];
  const close = () => {
    for (const { pid } of processes.splice(0)) kill(pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', close);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  // In a group of their own, as PHP's server has workers.
  const start = (program, args, more = {}) => {
    const started = spawn(program, args, { detached: true, stdio: 'ignore', env: { ...env, PATH, ...more } });
    processes.push(started);
    started.once('exit', (code, signal) => {
      if (processes.includes(started)) console.error(`${program} has ended by itself: ${signal ?? code}`);
    });
    return started;
  };

  try {
    const socket = join(folder, 'db.sock');
    await startDatabase(folder, socket, start);
    const site = join(folder, 'usr/share/wordpress');
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    configure(site, { origin, socket, head });
    const version = run('php', [join(folder, 'install.php')]).trim();
    // It says what is wrong in a page of its own, and calls that success.
    if (!/^[\d.]+$/.test(version)) throw new Error(`WordPress was not installed: ${version}`);
    const server = start('php', ['-S', `127.0.0.1:${port}`, '-t', site], { PHP_CLI_SERVER_WORKERS: '4' });
    await until(`${origin} answers`, server, async () => (await fetch(`${origin}/wp-login.php`)).ok);
    return { origin, version, close };
  } catch (error) {
    close();
    throw error;
  }
}

function kill(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

async function startDatabase(folder, socket, start) {
  const data = join(folder, 'database');
  const user = getuid() === 0 ? ['--user=root'] : [];
  const where = ['--no-defaults', `--datadir=${data}`, ...user];
  run('mariadb-install-db', [...where, '--auth-root-authentication-method=normal', '--skip-test-db']);
  const first = join(folder, 'first.sql');
  const statements = [
    'CREATE DATABASE wordpress',
    'CREATE USER wordpress@localhost',
    'GRANT ALL ON wordpress.* TO wordpress@localhost',
  ];
  writeFileSync(first, statements.map((statement) => `${statement};\n`).join(''));
  const options = [`--socket=${socket}`, '--skip-networking', `--init-file=${first}`, `--pid-file=${folder}/db.pid`];
  const server = start('mariadbd', [...where, ...options]);
  await until('MariaDB answers', server, () => existsSync(socket));
}

async function until(what, { exitCode }, isSo) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (exitCode !== null) break;
    try {
      if (await isSo()) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain until ${what}.`);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** PHP's own quoting of a text. */
const quote = (text) => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;

function configure(site, { origin, socket, head }) {
  const constants = {
    DB_NAME: quote('wordpress'),
    DB_USER: quote('wordpress'),
    DB_PASSWORD: quote(''),
    DB_HOST: quote(`localhost:${socket}`),
    DB_CHARSET: quote('utf8mb4'),
    WP_HOME: quote(origin),
    WP_SITEURL: quote(origin),
    WP_HTTP_BLOCK_EXTERNAL: 'true',
    AUTOMATIC_UPDATER_DISABLED: 'true',
    DISABLE_WP_CRON: 'true',
  };
  const defines = Object.entries(constants).map(([name, value]) => `define('${name}', ${value});\n`);
  // Debian's own looks for one file a host below /etc.
  rmSync(join(site, 'wp-config.php'));
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php\n${defines.join('')}$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`,
  );
  const plugins = join(site, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  writeFileSync(
    join(plugins, 'widgets.php'),
    `<?php
add_action('wp_head', function () { echo ${quote(head)}; });
// Out there an address has no such port.
add_filter('http_allowed_safe_ports', fn ($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
// What the plugin "Classic Editor" does.
add_filter('use_block_editor_for_post', fn ($use) => $use && !isset($_GET['classic-editor']));
add_filter('redirect_post_location', fn ($address) => add_query_arg('classic-editor', '', $address));
`,
  );
  writeFileSync(
    join(site, '../../../install.php'),
    `<?php
define('WP_INSTALLING', true);
// There is nobody to write to.
function wp_new_blog_notification() {}
require ${quote(join(site, 'wp-load.php'))};
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test', 'administrator', 'administrator@example.org', false, '', ${quote(PASSWORD)});
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => ${quote(PASSWORD)}, 'user_email' => 'author@example.org', 'role' => 'author']);
if (is_wp_error($author)) throw new Exception($author->get_error_message());
// Pictures of people come from another site.
update_option('show_avatars', 0);
echo $wp_version;
`,
  );
}
