'use strict';
// A browser without a window, told what to do by the DevTools protocol: messages of JSON, each ended
// by a null byte, over a pipe.

const {spawn} = require('child_process');

// Codes of the keys that the page knows; text is what a key types.
const codes = {ArrowDown: 40, ArrowUp: 38, Enter: 13, Escape: 27, End: 35, Home: 36};

class Browser {
  constructor(program, profile) {
    this.child = spawn(program, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync', `--user-data-dir=${profile}`,
      '--window-size=1400,1000', '--remote-debugging-pipe', 'about:blank'], {stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']});
    this.number = 0;
    this.waiting = new Map();
    this.complaints = [];
    this.requests = [];
    this.loaded = () => {};
    let rest = Buffer.alloc(0);
    this.child.stdio[4].on('data', chunk => {
      rest = Buffer.concat([rest, chunk]);
      for (let end; (end = rest.indexOf(0)) >= 0; rest = rest.subarray(end + 1)) this.hear(JSON.parse(rest.subarray(0, end)));
    });
    this.gone = new Promise(resolve => this.child.on('exit', resolve));
    this.gone.then(() => { for (const {reject} of this.waiting.values()) reject(new Error('the browser is gone')); });
  }

  hear(message) {
    const {id, method, params} = message;
    if (id) {
      const {resolve, reject} = this.waiting.get(id);
      this.waiting.delete(id);
      if (message.error) reject(new Error(message.error.message)); else resolve(message.result);
    } else if (method === 'Runtime.exceptionThrown') {
      const {text, exception} = params.exceptionDetails;
      this.complaints.push(exception && exception.description || text);
    } else if (method === 'Log.entryAdded') this.complaints.push(params.entry.text);
    else if (method === 'Network.requestWillBeSent') this.requests.push(params.request.url);
    else if (method === 'Page.loadEventFired') this.loaded();
  }

  send(method, params = {}) {
    const id = ++this.number;
    this.child.stdio[3].write(JSON.stringify({id, method, params, sessionId: this.session}) + '\0');
    return new Promise((resolve, reject) => this.waiting.set(id, {resolve, reject}));
  }

  async start() {
    const {targetInfos} = await this.send('Target.getTargets');
    const {targetId} = targetInfos.find(t => t.type === 'page');
    this.session = (await this.send('Target.attachToTarget', {targetId, flatten: true})).sessionId;
    for (const domain of ['Runtime', 'Log', 'Network', 'Page', 'Accessibility']) await this.send(domain + '.enable');
  }

  // From about:blank, so that an address that differs after its # alone is loaded anew as well.
  async load(address) {
    for (const to of ['about:blank', address]) {
      const loaded = new Promise(resolve => { this.loaded = resolve; });
      await this.send('Page.navigate', {url: to});
      await loaded;
    }
  }

  // Calls FUNCTION in the page; arguments and result are passed as JSON.
  async evaluate(run, ...values) {
    const expression = `(${run})(...${JSON.stringify(values)})`;
    const {result, exceptionDetails} = await this.send('Runtime.evaluate', {expression, returnByValue: true, awaitPromise: true});
    if (exceptionDetails) throw new Error(exceptionDetails.exception && exceptionDetails.exception.description || exceptionDetails.text);
    return result.value;
  }

  async key(key) {
    const event = {key, windowsVirtualKeyCode: codes[key] || key.toUpperCase().charCodeAt(0)};
    if (!codes[key]) event.text = key;
    await this.send('Input.dispatchKeyEvent', {type: 'keyDown', ...event});
    await this.send('Input.dispatchKeyEvent', {type: 'keyUp', ...event, text: undefined});
    await this.settled();
  }

  async type(text) {
    for (const key of text) await this.key(key);
  }

  // Clicks on the middle of what SELECTOR, with a text that TEXT begins, finds first.
  async click(selector, text = '') {
    const at = await this.evaluate((wanted, begin) => {
      const found = [...document.querySelectorAll(wanted)].find(e => e.textContent.trim().startsWith(begin));
      if (!found) throw new Error(`nothing to click: ${wanted} ${begin}`);
      found.scrollIntoView({block: 'center'});
      const {left, top, width, height} = found.getBoundingClientRect();
      return {x: left + Math.min(width / 2, 40), y: top + height / 2};
    }, selector, text);
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.send('Input.dispatchMouseEvent', {type, ...at, button: 'left', clickCount: 1});
    await this.settled();
  }

  // What an event leads to, hashchange and drawing included, has been done.
  settled() {
    return this.evaluate(() => new Promise(resolve => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve)), 20)));
  }

  async close() {
    this.send('Browser.close').catch(() => {});
    await this.gone;
  }
}

module.exports = {Browser};
