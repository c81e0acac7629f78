/** A WordPress of one's own, from Debian's packages: in a temporary folder, on loopback, gone at the end. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const FILES = '/usr/share/wordpress';
const THEME = 'twentytwentyone';
const PACKAGES = [
  'wordpress',
  `wordpress-theme-${THEME}`,
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
];

/** Each has the rights that its name says. */
export const USERS = { administrator: 'an administrator', author: 'an author' };
const PASSWORD = 'only on loopback';

/** Gets the packages where they are not here. @returns {string | undefined} why there is no WordPress to be had */
export function whyNot() {
  if (existsSync(`${FILES}/wp-content/themes/${THEME}`) && has('mariadbd') && has('php')) return undefined;
  if (!has('apt-get')) return 'WordPress is taken from Debian’s packages, and this is no Debian.';
  if (process.getuid?.() !== 0)
    return `WordPress is not here, and only root may: apt-get install ${PACKAGES.join(' ')}`;
  try {
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], options);
    return undefined;
  } catch {
    return `These packages could not be had: ${PACKAGES.join(' ')}`;
  }
}

function has(command) {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} head what a webmaster puts into the head of every page
 * @returns {Promise<{url: string, version: string, login: (page: object, user: string) => Promise<void>, close: () => void}>}
 */
export async function startWordPress(head) {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const children = [];
  const close = () => {
    // With what they have started themselves.
    for (const { pid } of children) if (pid) process.kill(-pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  const run = (command, parameters, options) => {
    const child = spawn(command, parameters, { stdio: 'ignore', detached: true, ...options });
    children.push(child);
    return child;
  };
  try {
    const socket = join(folder, 'db.sock');
    const data = join(folder, 'db');
    const user = process.getuid() === 0 ? ['--user=root'] : [];
    execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, ...user], { stdio: 'ignore' });
    run('mariadbd', [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'db.pid')}`,
      '--skip-networking',
      '--skip-grant-tables',
      ...user,
    ]);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const site = join(folder, 'site');
    cpSync(FILES, site, { recursive: true, dereference: true });
    writeFileSync(join(site, 'wp-config.php'), configOf(url, socket));
    const plugins = join(site, 'wp-content/mu-plugins');
    mkdirSync(plugins, { recursive: true });
    writeFileSync(join(plugins, 'test.php'), pluginOf(head));
    writeFileSync(join(folder, 'install.php'), installOf(site));
    await until(() => execFileSync('php', [join(folder, 'install.php')], { stdio: ['ignore', 'pipe', 'pipe'] }));
    run('php', ['-S', `127.0.0.1:${port}`, '-t', site], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
    });
    await until(async () => (await fetch(`${url}/wp-login.php`)).ok || Promise.reject(new Error('not yet')));
    const [, version] = /wp_version = '([^']+)'/.exec(readFileSync(join(site, 'wp-includes/version.php'), 'utf8'));
    return { url, version, close, login: (page, name) => login(page, url, name) };
  } catch (error) {
    close();
    throw error;
  }
}

async function login(page, url, name) {
  await page.goto(`${url}/wp-login.php`);
  await page.$eval('#user_login', (input, value) => (input.value = value), name);
  await page.$eval('#user_pass', (input, value) => (input.value = value), PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

function configOf(url, socket) {
  return `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('AUTH_KEY', 'a'); define('SECURE_AUTH_KEY', 'b'); define('LOGGED_IN_KEY', 'c'); define('NONCE_KEY', 'd');
define('AUTH_SALT', 'e'); define('SECURE_AUTH_SALT', 'f'); define('LOGGED_IN_SALT', 'g'); define('NONCE_SALT', 'h');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

/** The script in every page, as a webmaster puts it into the theme; and the classic editor for who asks for it. */
function pluginOf(head) {
  return `<?php
add_action('wp_head', function () { echo base64_decode('${Buffer.from(head).toString('base64')}'); });
add_filter('use_block_editor_for_post', function ($use) { return $use && !isset($_GET['classic']); });
`;
}

function installOf(site) {
  const users = Object.keys(USERS)
    .map((role) => `wp_insert_user(['user_login' => '${role}', 'user_pass' => '${PASSWORD}', 'role' => '${role}']);`)
    .join('\n');
  return `<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
preg_match("/localhost:([^']+)/", file_get_contents('${site}/wp-config.php'), $socket);
(new mysqli('localhost', 'root', '', '', 0, $socket[1]))->query('CREATE DATABASE IF NOT EXISTS wordpress');
require '${site}/wp-load.php';
require '${site}/wp-admin/includes/upgrade.php';
wp_install('Test', 'first', 'first@example.org', true, '', '${PASSWORD}');
switch_theme('${THEME}');
${users}
`;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function until(attempt) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === 60) throw error;
      await wait(500);
    }
  }
}
