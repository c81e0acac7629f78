/** How the test runner starts WebKit. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { env } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { DISPLAY, DRIVER } from './webkit.mjs';

/** A container has no graphics card, no sandbox within its own and no accessibility bus. */
const WITHOUT_HARDWARE = {
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
};

/** Starts the display and the driver with the first test, and ends them with the last. */
export class WebKitLauncher extends WebdriverLauncher {
  name = 'WebKit';
  /** It shows one page at a time. */
  concurrency = 1;
  #processes = [];

  constructor(binary) {
    super({
      hostname: '127.0.0.1',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        // Without a graphics card any page ends that calls document.startViewTransition().
        'webkitgtk:browserOptions': { binary, args: ['--automation', '--features=-ViewTransitions'] },
      },
    });
  }

  async initialize(config) {
    await super.initialize({ ...config, concurrency: this.concurrency });
    this.name = 'WebKit';
  }

  async createDriverManager() {
    const display = await this.#startDisplay();
    this.options.port = await findFreePort();
    this.#start(DRIVER, [`--port=${this.options.port}`, '--host=127.0.0.1'], {
      env: { ...env, ...WITHOUT_HARDWARE, DISPLAY: `:${display}` },
      stdio: 'ignore',
    });
    await untilListening(this.options.port);
    return super.createDriverManager();
  }

  async stop() {
    await super.stop();
    for (const child of this.#processes.splice(0)) child.kill();
  }

  /** Takes the first display that is free, and says its number. */
  async #startDisplay() {
    const display = this.#start(DISPLAY, ['-displayfd', '1', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [number] = await once(display.stdout, 'data');
    return String(number).trim();
  }

  #start(program, parameters, options) {
    const child = spawn(program, parameters, options);
    this.#processes.push(child);
    process.once('exit', () => child.kill());
    return child;
  }
}

async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function untilListening(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await wait(100);
  }
  throw new Error(`WebKit's driver does not answer on port ${port}.`);
}
