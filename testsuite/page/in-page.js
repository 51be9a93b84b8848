'use strict';
// What is called within the page: reads the reports with the browser's own XML parser, and measures
// on the screen what the page has drawn.  Each returns lines that say what differs, and a count of
// what was compared.

/* global DOMParser */
function install(reports) {
  const documents = reports.map(text => new DOMParser().parseFromString(text, 'text/xml'));
  const all = selector => documents.flatMap(d => [...d.querySelectorAll(selector)]);
  const number = (e, name) => e.hasAttribute(name) ? Number(e.getAttribute(name)) : undefined;
  const text = (e, name) => e.getAttribute(name) || '';
  const detail = document.getElementById('detail');

  const go = async address => {
    const hash = '#' + encodeURI(address);
    if (location.hash !== hash) {
      const changed = new Promise(resolve => addEventListener('hashchange', resolve, {once: true}));
      location.hash = hash;
      await changed;
    }
  };
  const bits = (e, what) => number(e, 'bit-' + what) !== undefined ? number(e, 'bit-' + what) : number(e, what) === undefined ? undefined : number(e, what) * 8;

  // What is drawn in MAP: {title, at, bits} of each run, in bits, measured in pixels.
  const measure = map => {
    const frame = map.getBoundingClientRect(), labels = [...map.querySelectorAll('.at')].map(e => Math.abs(Number(e.textContent)));
    const perRow = labels.length > 1 ? labels[1] - labels[0] : frame.width ? 8 : 0;
    const runs = new Map();
    for (const piece of map.querySelectorAll('.run')) {
      const box = piece.getBoundingClientRect();
      const row = Math.round((box.top - frame.top) / 24), rows = Math.round(box.height / 24);
      const at = labels[row] * 8 + (box.left - frame.left) / frame.width * perRow * 8;
      const size = box.width / frame.width * perRow * 8 * rows, old = runs.get(piece.title);
      const fold = piece.classList.contains('fold');
      if (old) { old.at = Math.min(old.at, at); old.bits += size; old.fold = old.fold || fold; }
      else runs.set(piece.title, {title: piece.title, at, bits: size, fold});
    }
    return [...runs.values()];
  };
  const close = (a, b) => Math.abs(a - b) < 0.3;

  // PARTS: {name, at, bits}: each must be drawn, at that place and as large.
  const compareMap = (name, map, parts) => {
    const wrong = [], drawn = map ? measure(map) : [];
    for (const part of parts) {
      const found = drawn.find(d => d.title.startsWith(part.name + ':') && close(d.at, part.at));
      if (!found) wrong.push(`${name}: ${part.name} is not drawn at bit ${part.at}; there are ${drawn.map(d => `${d.title} at ${d.at.toFixed(1)}`).join('; ')}`);
      else if (!found.fold && !close(found.bits, part.bits)) wrong.push(`${name}: ${part.name} is drawn as ${found.bits} bits, it has ${part.bits}`);
    }
    if (drawn.length !== parts.length) wrong.push(`${name}: ${drawn.length} runs are drawn, the report has ${parts.length}`);
    return wrong;
  };

  const memberName = m => m.localName === 'padding' ? text(m, 'kind') === 'tail' ? 'tail padding' : 'hole' :
    m.localName === 'field' ? text(m, 'name') && text(m, 'type') ? `${text(m, 'name')}: ${text(m, 'type')}` : text(m, 'name') || text(m, 'type') :
    m.localName === 'base' ? `${text(m, 'name')}` : m.localName;

  // Those of SELECTOR whose name is one thing's alone, each once, whatever number of units have it.
  const single = selector => {
    const named = new Map();
    for (const e of all(selector)) {
      const identity = ['file', 'line', 'column', 'size', 'type'].map(a => text(e, a)).join(' '), old = named.get(text(e, 'name'));
      if (!old) named.set(text(e, 'name'), {e, identity});
      else if (old.identity !== identity) old.e = undefined;
    }
    return [...named.values()].map(n => n.e).filter(Boolean);
  };
  const address = type => text(type, 'typedef') ? text(type, 'name') : `${type.localName} ${text(type, 'name') || '{…}'}`;

  const types = async () => {
    const wrong = [];
    let compared = 0;
    for (const type of single('types > struct')) {
      const name = address(type);
      if (text(type, 'class')) continue;
      await go('type/' + name);
      if (detail.querySelector('h2').textContent !== name) { wrong.push(`${name}: shown is ${detail.querySelector('h2').textContent}`); continue; }
      const members = [...type.children].filter(m => ['field', 'base', 'vptr', 'vbptr', 'padding'].includes(m.localName));
      const parts = members.map(m => ({name: memberName(m), at: bits(m, 'offset'), bits: bits(m, 'size')})).filter(p => p.at !== undefined && p.bits);
      wrong.push(...compareMap(name, detail.querySelector('.maps .map:nth-child(1) .bytes'), parts));
      const rows = [...detail.querySelectorAll('table.members tbody tr')];
      members.forEach((m, i) => {
        const at = bits(m, 'offset'), seen = rows[i] ? rows[i].children[0].textContent : 'no row';
        const expected = at === undefined ? '–' : m.hasAttribute('bit-offset') ? `${Math.floor(at / 8)}:${at % 8}` : String(at / 8);
        if (seen !== expected) wrong.push(`${name}: ${memberName(m)} is listed at ${seen}, not at ${expected}`);
      });
      const rust = type.querySelector('rust > repr-rust');
      if (rust && rust.children.length) {
        const fields = [...rust.children].filter(f => f.localName !== 'niche' && number(f, 'size')).map(f => ({name: f.localName === 'padding' ? text(f, 'kind') === 'tail' ? 'tail padding' : 'hole' : `${text(f, 'name') || '_'}: ${text(f, 'type')}`,
          at: number(f, 'offset') * 8, bits: number(f, 'size') * 8}));
        wrong.push(...compareMap(`${name} in Rust`, detail.querySelector('.maps .map:nth-child(2) .bytes'), fields));
      }
      const line = number(documents[0].querySelector('machine'), 'cache-line'), size = number(type, 'size');
      const lines = detail.querySelectorAll('.maps .map:nth-child(1) .line').length;
      if (line && size && size <= 256 && lines !== Math.ceil(size / line) - 1) wrong.push(`${name}: ${lines} marks of cache lines, not ${Math.ceil(size / line) - 1}`);
      compared++;
    }
    return {wrong, compared};
  };

  // Each line of the table: offset, size, name, type and what is noted of the largest variant.
  const choices = async () => {
    const wrong = [];
    let compared = 0;
    for (const idiom of all('idiom').filter(i => i.querySelector(':scope > tag'))) {
      const type = idiom.closest('struct'), name = address(type);
      await go('type/' + name);
      const expected = [];
      for (const e of idiom.children) {
        const label = text(e, 'name') || '–', box = text(e, 'box-saves');
        const note = e.hasAttribute('largest') ? box !== '0' ? `the largest: in a Box ${Number(box).toLocaleString('en')} less` : 'the largest' : '';
        const place = f => `${text(f, 'offset')} ${Number(text(f, 'size')).toLocaleString('en')}`;
        if (e.localName === 'tag') expected.push(`${place(e)} tag`);
        if (e.localName === 'field') expected.push(`${place(e)} ${label} ${text(e, 'type')}`);
        if (e.localName !== 'variant') continue;
        [...e.children].forEach((f, i) => expected.push(`${place(f)} ${text(f, 'name') ? `${label}.${text(f, 'name')}` : label} ${text(f, 'type')} ${i ? '' : note}`.trim()));
        if (!e.children.length) expected.push(`${label} ${note}`.trim());
      }
      if (idiom.hasAttribute('units')) expected.push(`${Number(text(idiom, 'units')).toLocaleString('en')} more`);
      const shown = [...detail.querySelectorAll('table.choice tr')].map(r => [...r.children].map(c => c.textContent).filter(Boolean).join(' '));
      expected.forEach((line, i) => { if (!(shown[i] || '').startsWith(line)) wrong.push(`${name}: shown is "${shown[i]}", not "${line}"`); });
      if (shown.length !== expected.length) wrong.push(`${name}: ${shown.length} lines, not ${expected.length}`);
      compared++;
    }
    return {wrong, compared};
  };

  // How a type could be smaller in its own language.
  const suggestions = async () => {
    const wrong = [];
    let compared = 0;
    for (const suggestion of all('[name] > suggestion')) {
      const type = suggestion.closest('struct, union'), name = address(type), arm = text(suggestion, 'arm');
      await go('type/' + name);
      const size = Number(text(suggestion, 'size')).toLocaleString('en');
      const expected = arm ? `Without ${arm} it is ${size} bytes`
        : `${size} bytes in the order ${text(suggestion, 'order')}${suggestion.hasAttribute('moves-first') ? '; the first member moves' : ''}`;
      if (![...detail.querySelectorAll('p')].some(p => p.textContent === expected)) wrong.push(`${name}: "${expected}" is not shown`);
      compared++;
    }
    return {wrong, compared};
  };

  const unions = async () => {
    const wrong = [];
    let compared = 0;
    for (const type of single('types > union')) {
      await go('type/' + address(type));
      const whole = detail.querySelector('.union').getBoundingClientRect().width;
      for (const m of type.querySelectorAll(':scope > field')) {
        const run = [...detail.querySelectorAll('.maps .map:nth-child(1) .union .run')].find(r => r.title.startsWith(memberName(m) + ':'));
        const seen = run ? run.getBoundingClientRect().width / whole * number(type, 'size') * 8 : 0;
        if (!close(seen, bits(m, 'size'))) wrong.push(`union ${text(type, 'name')}: ${memberName(m)} is drawn as ${seen} bits, it has ${bits(m, 'size')}`);
      }
      compared++;
    }
    return {wrong, compared};
  };

  const functions = async () => {
    const wrong = [], every = new Map(all('functions > function').map(f => [text(f, 'symbol'), f]));
    let compared = 0;
    for (const f of single('functions > function')) {
      const name = text(f, 'name');
      await go('function/' + name);
      if (detail.querySelector('h2').textContent !== name) { wrong.push(`${name}: shown is ${detail.querySelector('h2').textContent}`); continue; }
      const slots = [...f.querySelectorAll('frame > slot')], rows = [...detail.querySelectorAll('table.slots tbody tr')];
      if (rows.length !== slots.length) wrong.push(`${name}: ${rows.length} slots, the report has ${slots.length}`);
      slots.forEach((s, i) => {
        const seen = rows[i] && `${rows[i].children[0].textContent} ${rows[i].children[1].textContent}`, expected = `${text(s, 'offset')} ${Number(text(s, 'size')).toLocaleString('en')}`;
        if (seen !== expected) wrong.push(`${name}: a slot is listed as ${seen}, not ${expected}`);
      });
      const map = detail.querySelector('.map .bytes'), drawn = map ? measure(map) : [];
      for (const s of slots.filter(s => number(s, 'offset') < 0 && !s.hasAttribute('of-caller') && !s.hasAttribute('shares'))) {
        const at = (-number(s, 'offset') - number(s, 'size')) * 8;
        if (!drawn.some(d => close(d.at, at) && (d.fold || close(d.bits, number(s, 'size') * 8)))) wrong.push(`${name}: the slot at ${text(s, 'offset')} is not drawn there`);
      }
      const shown = [...detail.querySelectorAll('ul.calls')][0], items = [...shown.children].map(li => li.textContent);
      for (const call of f.querySelectorAll(':scope > call')) {
        const callee = every.get(text(call, 'callee'));
        const expected = call.hasAttribute('callee') ? callee ? text(callee, 'name') : text(call, 'callee') : text(call, 'type') + ' through';
        const pointed = !call.hasAttribute('callee') && items.some(i => i.startsWith('(*) '));
        if (!pointed && !items.some(i => i.startsWith(expected))) wrong.push(`${name}: its call of ${expected} is not shown, but ${items.join('; ')}`);
      }
      compared++;
    }
    return {wrong, compared};
  };

  // Areas, measured, are in the ratio of the sizes.
  const sections = async () => {
    const wrong = [];
    let compared = 0;
    for (const name of new Set(all('variables > section').map(s => text(s, 'name')))) {
      await go('section/' + name);
      const boxes = [...detail.querySelectorAll('.tree > *')].map(e => ({title: e.title, area: e.offsetWidth * e.offsetHeight, exact: parseFloat(e.style.width) * parseFloat(e.style.height)}));
      const variables = all('variables > variable').filter(v => text(v, 'section') === name && number(v, 'size'));
      const tree = detail.querySelector('.tree'), total = variables.reduce((sum, v) => sum + number(v, 'size'), 0);
      for (const v of variables) {
        const copies = variables.filter(o => o.outerHTML === v.outerHTML).length;
        const begin = `${text(v, 'name') || text(v, 'symbol')}: ${text(v, 'type')}: ${copies > 1 ? copies + ' × ' : ''}${number(v, 'size').toLocaleString('en')} byte`;
        const box = boxes.find(b => b.title.startsWith(begin)), expected = tree.offsetWidth * tree.offsetHeight * copies * number(v, 'size') / total;
        if (!box) wrong.push(`${name}: no area is ${begin}s`);
        else if (Math.abs(box.exact - expected) > expected * .02 || Math.abs(box.area - box.exact) > 2 * (tree.offsetWidth + tree.offsetHeight)) wrong.push(`${name}: ${begin}s has ${box.exact} of ${expected} pixels`);
      }
      compared++;
    }
    return {wrong, compared};
  };

  // ENTRIES are those of gcc-layout stack.
  const depths = async entries => {
    const wrong = [];
    let compared = 0;
    for (const entry of entries) {
      if (all('functions > function').filter(f => text(f, 'name') === entry.name).length > 1) continue;
      await go('function/' + entry.name);
      const expected = (entry.doubts.length ? '≥ ' : '') + entry.depth.toLocaleString('en');
      if (!detail.textContent.includes(`with all it calls ${expected}`)) wrong.push(`${entry.name}: not shown as ${expected} deep`);
      if (!detail.textContent.includes('nothing calls it')) wrong.push(`${entry.name}: not shown as an entry`);
      compared++;
    }
    return {wrong, compared};
  };

  window.check = {types, choices, suggestions, unions, functions, sections, depths, all, go};
}

module.exports = {install};
