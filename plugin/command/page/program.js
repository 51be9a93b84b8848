'use strict';
// What the reports say, and how its things are called and found.
const data = JSON.parse(document.getElementById('data').textContent);

const known = x => x === undefined ? '–' : x;
const count = n => n === undefined ? '–' : n.toLocaleString('en');
const short = n => n < 1e6 ? count(n) : n < 1e9 ? `${(n / 1e6).toFixed(1)} M` : `${(n / 1e9).toFixed(1)} G`;
const place = x => x.file ? x.file + (x.line ? ':' + x.line : '') : '';
const typeName = t => t.typedef || !t.name ? (t.name || t.kind + ' {…}') : t.kind + ' ' + t.name;
const variableName = v => v.name || v.symbol;
const functionName = f => f.name || f.symbol;
const extent = f => f.frame ? f.frame.extent : undefined;
const depth = f => (f.incomplete ? '≥ ' : '') + count(f.depth);
const sources = x => x.units.map(u => u.source);
const cacheLine = data.units.length ? data.units[0]['cache-line'] || 0 : 0;

// An address within the page for each thing: its name, and where several have that, more.
const addresses = new Map(), byAddress = new Map();
function nameAll(kind, things, name) {
  const spellings = [name, x => `${name(x)}@${sources(x)[0]}`, x => `${name(x)}@${place(x)}:${x.column || 0}`];
  const seen = spellings.map(spell => {
    const met = new Map();
    for (const x of things) met.set(spell(x), (met.get(spell(x)) || 0) + 1);
    return met;
  });
  things.forEach((x, index) => {
    const level = spellings.findIndex((spell, i) => seen[i].get(spell(x)) === 1);
    const address = `${kind}/${level < 0 ? `${name(x)}@${index}` : spellings[level](x)}`;
    addresses.set(x, address);
    byAddress.set(address, x);
  });
}
nameAll('type', data.types, typeName);
nameAll('function', data.functions, functionName);
nameAll('variable', data.variables, variableName);
// With -fdata-sections each variable has one; a linker puts them together.
const family = name => (/^\.(rodata|data\.rel\.ro|data|bss|tdata|tbss|sdata|sbss)(?=\.|$)/.exec(name) || [name])[0];
const families = [...new Set(data.sections.map(s => family(s.name)))].map(name => {
  const parts = data.sections.filter(s => family(s.name) === name);
  if (parts.length === 1) return parts[0];
  return {name: name + '*', family: name, size: parts.reduce((sum, s) => sum + s.size, 0), variables: parts.reduce((sum, s) => sum + s.variables, 0)};
});
const sections = [...families.filter(f => f.family), ...data.sections];
for (const s of sections) {
  addresses.set(s, 'section/' + s.name);
  byAddress.set('section/' + s.name, s);
}
// A name, and where several have it the file.
const told = (x, name) => byAddress.has(`${addresses.get(x).split('/')[0]}/${name}`) || !x.file ? name : `${name} · ${x.file.replace(/.*\//, '')}`;
const link = x => '#' + encodeURI(addresses.get(x));

// Each symbol's functions, and whether it means them in their units only.
const bySymbol = new Map();
for (const f of data.functions)
  for (const {symbol, local} of [f, ...f.aliases || []]) {
    if (!bySymbol.has(symbol)) bySymbol.set(symbol, []);
    bySymbol.get(symbol).push({f, local});
  }
// What lies between a call in the unit SOURCE and what it may reach: by the type called, or the
// place in a class's virtual table.
const asked = (call, source) => call.vtable ? `${call.vtable} ${call['vtable-local'] ? source : ''} ${call['vtable-index']}` : call.type || '';
const pointers = new Map(data.pointers.map(p => [asked(p, p.source), p]));
const outside = new Map(data.outside.map(o => [o.symbol, o]));

// What SYMBOL means in one of UNITS: a function of that unit first, as a linker takes it.
function meant(units, symbol) {
  const all = bySymbol.get(symbol) || [];
  const local = all.filter(x => x.local && sources(x.f).some(s => units.includes(s)));
  return (local.length ? local : all.filter(x => !x.local)).map(x => x.f);
}

// All that F calls, each callee once, the deepest first: {to, name, tail, pointer, within}.
const callsOf = new Map();
function calls(f) {
  if (!callsOf.has(f)) callsOf.set(f, findCalls(f));
  return callsOf.get(f);
}

function findCalls(f) {
  const found = new Map();
  const add = (symbol, units, tail, pointer) => {
    const all = meant(units, symbol);
    for (const to of all.length ? all : [undefined]) {
      const old = found.get(to || symbol);
      if (old) old.tail = old.tail && tail;
      else found.set(to || symbol, {to, name: to ? functionName(to) : symbol, tail, pointer,
        depth: to ? to.depth : (outside.get(symbol) || {}).depth || 0});
    }
  };
  for (const call of f.given ? [] : f.calls) {
    if (call['within-extent']) {
      found.set(call.callee, {name: call.callee, tail: !!call.tail, within: true, depth: 0});
      continue;
    }
    const callee = call['tls-descriptor'] ? 'tls-descriptor' : call.callee;
    if (callee) add(callee, sources(f), !!call.tail, false);
    else if (f.targets) f.targets.forEach(t => add(t.symbol, sources(f), !!call.tail, true));
    else {
      const targets = sources(f).flatMap(s => (pointers.get(asked(call, s)) || {targets: []}).targets);
      if (targets.length) targets.forEach(t => add(t.symbol, [t.source], !!call.tail, true));
      else found.set(call, {name: call.vtable ? `${call.method || call.class || call.vtable}, virtual` : `${call.type || 'a function'} through a pointer`, tail: !!call.tail, pointer: false, depth: 0, unknown: true});
    }
  }
  return [...found.values()].sort((a, b) => b.depth - a.depth);
}

let callersOf;
function callers(f) {
  if (!callersOf) {
    callersOf = new Map();
    for (const from of data.functions)
      for (const call of calls(from))
        if (call.to) callersOf.set(call.to, [...callersOf.get(call.to) || [], from]);
  }
  return callersOf.get(f) || [];
}
