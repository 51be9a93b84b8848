// Views, the list, addresses and keys.

const list = document.getElementById('list'), detail = document.getElementById('detail'), main = document.querySelector('main');
const search = document.getElementById('search'), counted = document.getElementById('count'), help = document.getElementById('help');

const members = t => (t.members || []).map(m => `${m.name || ''} ${m.type || ''}`).join(' ') + (t.enumerators || []).map(e => ' ' + e.name).join('');
const views = {
  summary: {title: 'Summary', show: showSummary},
  types: {title: 'Types', kind: 'type', rows: data.types, show: showType, text: members, columns: [['name', typeName], ['size', t => t.size], ['padding', t => t.padding], ['saved', t => t.saved], ['place', place]]},
  functions: {title: 'Functions', kind: 'function', rows: data.functions, show: showFunction, text: f => f.symbol, columns: [['name', functionName], ['depth', f => f.depth, depth], ['frame', extent], ['place', place]]},
  variables: {title: 'Variables', kind: 'variable', rows: data.variables, show: showVariable, text: v => `${v.symbol} ${v.type}`, columns: [['name', variableName], ['size', v => v.size], ['section', v => v.section], ['place', place]]},
  sections: {title: 'Sections', kind: 'section', rows: sections, show: showSection, text: () => '', columns: [['name', s => s.name], ['size', s => s.size], ['variables', s => s.variables]]}
};
const limit = 2000;
let view = 'summary', sort = 1, reverse = false, rows = [], selected = -1;

const texts = new Map();
function matches(thing, wanted) {
  if (!wanted) return true;
  if (!texts.has(thing)) {
    const {columns, text} = views[view];
    texts.set(thing, [...columns.map(c => c[1](thing)).filter(x => typeof x === 'string'), text(thing)].join('\n').toLowerCase());
  }
  return texts.get(thing).includes(wanted);
}

function compare(a, b) {
  const get = views[view].columns[sort][1], x = get(a), y = get(b);
  const order = x === y ? 0 : x === undefined ? 1 : y === undefined ? -1 : typeof x === 'number' ? y - x : x < y ? -1 : 1;
  return reverse ? -order : order;
}

// The address follows what is shown, so that it can be copied; replaced, not to fill the history.
function settle(address, replace) {
  const hash = '#' + encodeURI(address);
  if (location.hash === hash) return;
  if (replace) location.replace(hash); else location.hash = hash;
}

function select(index, replace) {
  const lines = list.querySelectorAll('tbody tr');
  if (index < 0 || index >= lines.length) return;
  if (lines[selected]) lines[selected].removeAttribute('aria-selected');
  selected = index;
  lines[index].setAttribute('aria-selected', 'true');
  lines[index].scrollIntoView({block: 'nearest'});
  detail.replaceChildren(...views[view].show(rows[index]).filter(Boolean));
  detail.scrollTop = 0;
  settle(addresses.get(rows[index]), replace);
}

function heading(c, i, numeric) {
  const button = element('button', {type: 'button'}, c[0] + (i === sort ? reverse ? ' ↑' : ' ↓' : ''));
  button.addEventListener('click', () => { reverse = sort === i && !reverse; sort = i; drawList(); select(0, true); });
  return element('th', {scope: 'col', class: numeric ? 'n' : '', 'aria-sort': i !== sort ? 'none' : reverse ? 'ascending' : 'descending'}, button);
}

// A row WANTED by an address is there even if the search hides it or the list is too long.
function drawList(wanted) {
  const {columns} = views[view], all = views[view].rows.filter(r => matches(r, search.value.toLowerCase())).sort(compare);
  rows = all.slice(0, limit);
  if (wanted && !rows.includes(wanted)) rows.unshift(wanted);
  counted.textContent = all.length > limit ? `${count(limit)} of ${count(all.length)}` : count(all.length);
  const numeric = columns.map(c => rows.some(r => typeof c[1](r) === 'number'));
  const cell = (r, c, i) => {
    const value = (c[2] || c[1])(r), text = typeof value === 'number' ? count(value) : String(known(value));
    return element('td', {class: numeric[i] ? 'n' : ''}, i ? text : element('a', {href: link(r), tabindex: '-1'}, text));
  };
  const body = element('tbody', {}, rows.map(r => element('tr', {}, columns.map((c, i) => cell(r, c, i)))));
  body.addEventListener('click', event => {
    const line = event.target.closest('tr');
    event.preventDefault();
    if (line) select([...body.children].indexOf(line), false);
  });
  list.replaceChildren(element('table', {}, element('thead', {}, element('tr', {}, columns.map((c, i) => heading(c, i, numeric[i])))), body));
  selected = -1;
  detail.replaceChildren(...rows.length ? [] : [element('p', {class: 'faint'}, 'Nothing of that name.')]);
}

function open(name) {
  if (view !== name) { sort = 1; reverse = false; }
  view = name;
  main.classList.toggle('wide', name === 'summary');
  for (const button of document.querySelectorAll('nav button')) {
    button.setAttribute('aria-selected', button.dataset.view === view);
    button.tabIndex = button.dataset.view === view ? 0 : -1;
  }
  document.title = `Layout · ${views[name].title}`;
  if (name === 'summary') {
    counted.textContent = '';
    list.replaceChildren();
    detail.replaceChildren(...showSummary().filter(Boolean));
  }
}

// A search in the summary is one in the first view that has an answer.
function look() {
  const wanted = search.value.toLowerCase();
  if (view === 'summary') {
    if (!wanted) return;
    const hit = ['types', 'functions', 'variables', 'sections'].find(name => { view = name; return views[name].rows.some(r => matches(r, wanted)); });
    view = 'summary';
    open(hit || 'types');
  }
  drawList();
  select(0, true);
}

// #type/struct x and the like show that, #types and the like a view; another text is searched for.
function route() {
  const text = decodeURIComponent(location.hash.slice(1)), thing = byAddress.get(text);
  if (thing) {
    const name = Object.keys(views).find(v => views[v].kind === text.slice(0, text.indexOf('/')));
    if (view === name && rows[selected] === thing) return;
    if (view !== name || !rows.includes(thing)) { open(name); drawList(thing); }
    select(rows.indexOf(thing), true);
  } else if (text === '' || views[text]) {
    search.value = '';
    open(text || 'summary');
    if (view !== 'summary') { drawList(); select(0, true); }
  } else {
    search.value = text;
    open('summary');
    look();
  }
}

function dark(on) {
  document.documentElement.dataset.theme = on ? 'dark' : 'light';
  document.getElementById('theme').setAttribute('aria-pressed', on);
}

const names = Object.keys(views);
for (const name of names) {
  const button = element('button', {type: 'button', role: 'tab', 'data-view': name}, views[name].title);
  button.addEventListener('click', () => settle(name, false));
  document.querySelector('nav').append(button);
}
const turn = () => dark(document.documentElement.dataset.theme !== 'dark');
const keys = {
  '/': () => { search.focus(); search.select(); }, '?': () => help.showModal(), d: turn,
  ArrowDown: () => select(selected + 1, true), j: () => select(selected + 1, true),
  ArrowUp: () => select(selected - 1, true), k: () => select(selected - 1, true),
  Home: () => select(0, true), End: () => select(rows.length - 1, true),
  Enter: () => detail.focus()
};
names.forEach((name, i) => { keys[i + 1] = () => settle(name, false); });
document.addEventListener('keydown', event => {
  const typing = event.target === search, key = event.key;
  if (event.ctrlKey || event.altKey || event.metaKey || help.open) return;
  if (key === 'Escape') { search.value = ''; search.blur(); if (view !== 'summary') { const kept = rows[selected]; drawList(); select(Math.max(0, rows.indexOf(kept)), true); } return; }
  if (event.target.closest('nav') && /^Arrow(Left|Right)$/.test(key)) {
    const next = names[(names.indexOf(view) + (key === 'ArrowRight' ? 1 : names.length - 1)) % names.length];
    settle(next, false);
    document.querySelector(`nav [data-view=${next}]`).focus();
    return;
  }
  if (typing ? !/^(Arrow(Up|Down)|Enter)$/.test(key) : !keys[key]) return;
  if (!typing && event.target.closest('#detail') && event.target !== detail && key === 'Enter') return;
  if (event.target.closest('button, summary') && key === 'Enter') return;
  if (view === 'summary' && /^(Arrow|Home|End|j$|k$|Enter)/.test(key)) return;
  if (event.target === detail && /^(Arrow|Home|End)/.test(key)) return;
  keys[key]();
  event.preventDefault();
});
search.addEventListener('input', look);
document.getElementById('theme').addEventListener('click', turn);
document.getElementById('keys').addEventListener('click', () => help.showModal());
help.addEventListener('click', () => help.close());
window.addEventListener('hashchange', route);
let width = innerWidth;
window.addEventListener('resize', () => {
  if (innerWidth === width) return;
  width = innerWidth;
  if (view === 'summary') open('summary'); else if (view === 'sections') select(selected, true);
});
const prefers = matchMedia('(prefers-color-scheme: dark)');
prefers.addEventListener('change', () => dark(prefers.matches));
dark(prefers.matches);
route();
