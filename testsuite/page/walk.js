'use strict';
// usage: walk.js BROWSER FOLDER PAGE STACK.json REPORT...
//
// Clicks and types its way through PAGE, that export html made of the REPORTs, and holds what it
// shows against them and against what gcc-layout stack says.  The browser's files are in FOLDER.
// Prints TAP.

const fs = require('fs');
const path = require('path');
const {Browser} = require('./browser.js');
const {install} = require('./in-page.js');

const [program, folder, page, stack, ...reports] = process.argv.slice(2);
const texts = reports.map(report => fs.readFileSync(report, 'utf8'));
const {entries} = JSON.parse(fs.readFileSync(stack, 'utf8'));
const address = 'file://' + path.resolve(page);
const browser = new Browser(program, path.join(folder, 'profile'));
let number = 0, failed = 0;

// RUN returns lines that say what is wrong.
async function point(name, run) {
  let wrong;
  try { wrong = await run(); } catch (error) { wrong = [error.stack]; }
  console.log(`${wrong.length ? 'not ok' : 'ok'} ${++number} - ${name}`);
  for (const line of wrong.slice(0, 20)) console.log('# ' + line.replace(/\n/g, '\n# '));
  failed += wrong.length > 0;
}

const same = (what, seen, expected) => seen === expected ? [] : [`${what}: ${seen}, not ${expected}`];
const state = () => browser.evaluate(() => ({
  view: document.querySelector('nav [aria-selected=true]').textContent, hash: decodeURIComponent(location.hash), title: document.title,
  heading: (document.querySelector('#detail h2') || {}).textContent, rows: document.querySelectorAll('#list tbody tr').length,
  row: [...document.querySelectorAll('#list tbody tr')].findIndex(r => r.hasAttribute('aria-selected')),
  row_name: (document.querySelector('#list tr[aria-selected] a') || {}).textContent, search: document.getElementById('search').value,
  focus: document.activeElement.id, theme: document.documentElement.dataset.theme,
  back: getComputedStyle(document.body).backgroundColor, text: document.getElementById('detail').textContent
}));
const open = async hash => {
  await browser.load(address + hash);
  await browser.evaluate(install, texts);
};
const light = colour => colour.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) > 382;

// Against the report: something must have been compared.
const held = (name, what, ...more) => point(name, async () => {
  const {wrong, compared} = await browser.evaluate((which, rest) => window.check[which](...rest), what, more);
  return compared ? wrong : ['nothing was compared'];
});

async function summary() {
  await point('the first view is a summary, of as many units, types and functions as the reports have', async () => {
    const cards = await browser.evaluate(() => [...document.querySelectorAll('.card')].map(c => c.textContent));
    const functions = await browser.evaluate(() => new Set(window.check.all('functions > function').map(f => f.outerHTML)).size);
    return [...same('view', (await state()).view, 'Summary'), ...same('units', cards[0], `${texts.length}units`), ...same('functions', cards[3], `${functions}functions`)];
  });
  await point('the most padding comes first, and leads to the type', async () => {
    const most = await browser.evaluate(() => Math.max(...window.check.all('types > struct').map(t => Number(t.getAttribute('padding') || 0))));
    const shown = await browser.evaluate(() => document.querySelector('.panel li span').textContent);
    await browser.click('.panel li a');
    const after = await state();
    return [...same('padding', shown.split(' ')[0], String(most)), ...same('view', after.view, 'Types'),
      ...same('padding of what it leads to', after.text.includes(`padding ${most} `), true)];
  });
  await point('a variable of the treemap leads to it', async () => {
    await open('');
    const title = await browser.evaluate(() => document.querySelector('.tree a:not(.group)').title);
    await browser.click('.tree a:not(.group)');
    return same('variable', (await state()).heading, title.split(':')[0]);
  });
}

async function mouse() {
  await point('a click on a view, a heading and a row', async () => {
    await open('');
    await browser.click('nav button', 'Functions');
    const wrong = same('view', (await state()).view, 'Functions');
    await browser.click('#list th button', 'name');
    const names = await browser.evaluate(() => [...document.querySelectorAll('#list td:first-child')].map(c => c.textContent));
    wrong.push(...same('order', names.join(), [...names].sort().join()), ...same('sorted by', await browser.evaluate(() => document.querySelector('[aria-sort=ascending],[aria-sort=descending]').textContent.slice(0, 4)), 'name'));
    await browser.click('#list tbody tr', 'net_poll');
    const after = await state();
    return [...wrong, ...same('heading', after.heading, 'net_poll'), ...same('address', after.hash, '#function/net_poll')];
  });
  await point('a call opens when it is clicked, and its name leads there', async () => {
    await open('#function/main');
    await browser.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = false; });
    await browser.click('.calls summary .bar');
    const wrong = same('open', await browser.evaluate(() => document.querySelector('details').open && document.querySelectorAll('details ul.calls').length > 0), true);
    await browser.click('.calls a', 'net_poll');
    return [...wrong, ...same('heading', (await state()).heading, 'net_poll')];
  });
  await point('the browser goes back', async () => {
    await browser.evaluate(() => new Promise(resolve => { addEventListener('hashchange', resolve, {once: true}); history.back(); }));
    return same('heading', (await state()).heading, 'main');
  });
  await point('what the pointer is over lights up in C, in Rust and in the table', async () => {
    await open('#type/struct item');
    const at = await browser.evaluate(() => { const b = document.querySelector('.run[data-run="2"]').getBoundingClientRect(); return {x: b.left + 5, y: b.top + 5}; });
    await browser.send('Input.dispatchMouseEvent', {type: 'mouseMoved', ...at});
    await browser.settled();
    return same('lit', await browser.evaluate(() => [...document.querySelectorAll('.on')].map(e => e.tagName + e.dataset.run).join()), 'DIV2,DIV2,TR2');
  });
}

async function keyboard() {
  await point('digits choose a view', async () => {
    await open('');
    const seen = [];
    for (const digit of '23451') { await browser.key(digit); seen.push((await state()).view); }
    return same('views', seen.join(), 'Types,Functions,Variables,Sections,Summary');
  });
  await point('arrows, j, k, Home and End choose a row, and the address follows', async () => {
    const wrong = [];
    await browser.key('2');
    const {rows} = await state();
    for (const [key, row] of [['ArrowDown', 1], ['j', 2], ['k', 1], ['ArrowUp', 0], ['ArrowUp', 0], ['End', rows - 1], ['Home', 0], ['j', 1]]) {
      await browser.key(key);
      const now = await state();
      wrong.push(...same(`row after ${key}`, now.row, row), ...same('address', now.hash.startsWith('#type/' + now.row_name), true), ...same('heading', now.heading, now.row_name));
    }
    return wrong;
  });
  await point('/ begins a search, which looks into members as well; Escape ends it', async () => {
    await browser.key('1');
    await browser.key('/');
    const wrong = same('focus', (await state()).focus, 'search');
    await browser.type('on_packet');
    const found = await state();
    wrong.push(...same('rows', found.rows, 1), ...same('found', found.heading, 'struct server'));
    await browser.key('Escape');
    const after = await state();
    return [...wrong, ...same('search', after.search, ''), ...same('still shown', after.heading, 'struct server'), ...same('all rows are back', after.rows > 1, true)];
  });
  await point('a search without an answer says so', async () => {
    await browser.key('/');
    await browser.type('zzz');
    const now = await state();
    await browser.key('Escape');
    return [...same('rows', now.rows, 0), ...same('words', now.text, 'Nothing of that name.')];
  });
  await point('d turns dark and light', async () => {
    const before = await state();
    await browser.key('d');
    const after = await state();
    return [...same('light before', light(before.back), true), ...same('light after', light(after.back), false), ...same('theme', after.theme, 'dark')];
  });
  await point('? shows the keys', async () => {
    await browser.key('?');
    const shown = await browser.evaluate(() => document.getElementById('help').open);
    await browser.key('Escape');
    return [...same('shown', shown, true), ...same('shown after Escape', await browser.evaluate(() => document.getElementById('help').open), false)];
  });
}

async function addresses() {
  await point('the page is dark where dark is preferred', async () => {
    await browser.send('Emulation.setEmulatedMedia', {features: [{name: 'prefers-color-scheme', value: 'dark'}]});
    await open('');
    const {back} = await state();
    await browser.send('Emulation.setEmulatedMedia', {features: []});
    return same('light', light(back), false);
  });
  await point('each thing has an address of its own, which shows it when the page is loaded', async () => {
    const wrong = [];
    const links = await browser.evaluate(() => ['types', 'functions', 'variables', 'sections'].flatMap(v => { location.hash = v; open(v); drawList(); return [...document.querySelectorAll('#list td a')].map(a => [a.getAttribute('href'), a.textContent]); }));
    if (new Set(links.map(l => l[0])).size !== links.length) wrong.push('two have the same address');
    for (const [hash, name] of links.filter((l, i) => i % Math.ceil(links.length / 20) === 0)) {
      await open(hash);
      wrong.push(...same(hash, (await state()).heading, name));
    }
    return links.length > 10 ? wrong : ['there are hardly any'];
  });
  await point('another text in the address is searched for', async () => {
    await open('#packet');
    const now = await state();
    return [...same('search', now.search, 'packet'), ...same('heading', now.heading.includes('packet') || now.text.includes('packet'), true)];
  });
}

async function rest() {
  await point('what can be used has a name for those who do not see it', async () => {
    const wrong = [], roles = ['button', 'link', 'tab', 'searchbox', 'image', 'dialog', 'columnheader'];
    let seen = 0;
    for (const hash of ['#summary', '#type/struct server', '#function/main', '#section/.bss']) {
      await open(hash);
      const {nodes} = await browser.send('Accessibility.getFullAXTree');
      for (const node of nodes.filter(n => !n.ignored && n.role && roles.includes(n.role.value))) {
        seen++;
        if (!node.name || !node.name.value) wrong.push(`${hash}: a ${node.role.value} without a name`);
      }
    }
    return seen > 30 ? wrong : [`only ${seen} were seen`];
  });
  await point('nothing else is fetched, and nothing is complained of', async () => {
    const others = browser.requests.filter(url => !url.startsWith(address) && url !== 'about:blank');
    return [...others.map(url => `fetched: ${url}`), ...browser.complaints];
  });
  // The comparison itself: a page whose data are not the report's.
  await point('a page that shows a member elsewhere is found out', async () => {
    const text = fs.readFileSync(page, 'utf8'), changed = text.replace(/("name":"length","type":"unsigned int","offset":)12/, '$116');
    const bad = path.join(folder, 'bad.html');
    fs.writeFileSync(bad, changed);
    await browser.load('file://' + path.resolve(bad));
    await browser.evaluate(install, texts);
    const {wrong} = await browser.evaluate(() => window.check.types());
    return [...same('the page was changed', changed !== text, true), ...same('found', wrong.some(w => w.includes('length')), true)];
  });
}

(async () => {
  await browser.start();
  await open('');
  await summary();
  await open('');
  await held('structs, and Rust\'s order of them, are drawn to scale as the reports have them', 'types');
  await held('unions are', 'unions');
  await held('enums that unions would be are told line by line', 'choices');
  await held('what would make a type smaller is told', 'suggestions');
  await held('frames, slots and calls are as the reports have them', 'functions');
  await held('areas are as large as the variables', 'sections');
  await held('depths are those of gcc-layout stack', 'depths', entries);
  await mouse();
  await keyboard();
  await addresses();
  await rest();
  console.log(`1..${number}`);
  await browser.close();
  process.exitCode = failed ? 1 : 0;
})().catch(error => {
  console.log(`Bail out! ${error.message}`);
  process.exitCode = 99;
  browser.child.kill();
});
