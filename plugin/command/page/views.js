// What is told of one thing.

const facts = (...parts) => element('p', {class: 'faint'}, parts.filter(Boolean).join(' · '));
const unitList = x => x.units.length > 3 ? `${x.units.length} units, ${sources(x).slice(0, 2).join(', ')} …` : sources(x).join(', ');
const legend = kinds => element('p', {class: 'legend'}, kinds.flatMap(([kind, text]) => [element('i', {class: 'swatch ' + kind}), text]));

// What the pointer is over lights up in the map of C, in that of Rust and in the table.
function together(root) {
  const light = event => {
    const over = event.target.closest('[data-run]'), id = over && over.dataset.run;
    for (const other of root.querySelectorAll('[data-run]')) other.classList.toggle('on', id === other.dataset.run && event.type === 'mouseover');
  };
  root.addEventListener('mouseover', light);
  root.addEventListener('mouseout', light);
  return root;
}

function memberTable(type) {
  const rust = new Map(((type.rust || {}).fields || []).map(f => [f.name, f]));
  const line = (m, id) => {
    const bits = m['bit-offset'], from = m.name && rust.get(m.name);
    return element('tr', {'data-run': id, class: isHole(m) ? 'hole' : ''},
      element('td', {class: 'n'}, bits === undefined ? String(known(m.offset)) : `${Math.floor(bits / 8)}:${bits % 8}`),
      element('td', {class: 'n'}, bits === undefined ? count(m.size) : `:${m['bit-size']}`),
      element('td', {}, memberName(m)), element('td', {class: 'c'}, m.name || m.kind === 'base' ? m.type || '' : ''),
      rust.size ? [element('td', {class: 'n'}, from ? String(from.offset) : ''), element('td', {class: 'c'}, from ? from.type : '')] : []);
  };
  return element('table', {class: 'members'}, element('thead', {}, element('tr', {},
    element('th', {class: 'n', scope: 'col'}, 'offset'), element('th', {class: 'n', scope: 'col'}, 'size'), element('th', {scope: 'col'}, 'member'), element('th', {scope: 'col'}, 'type'),
    rust.size ? [element('th', {class: 'n', scope: 'col'}, 'in Rust'), element('th', {scope: 'col'}, 'Rust’s type')] : [])),
    element('tbody', {}, type.members.map(line)));
}

// The enum that a union and its tag would be; in a struct it is the field that the tag lies in.
function choiceTable(choice) {
  const line = (at, size, name, type, note) => element('tr', {},
    element('td', {class: 'n'}, at === undefined ? '' : String(at)), element('td', {class: 'n'}, size === undefined ? '' : count(size)),
    element('td', {}, name), element('td', {class: 'c'}, type || ''), element('td', {class: 'faint'}, note || ''));
  const variant = v => {
    const note = v.largest ? v['box-saves'] ? `the largest: in a Box ${count(v['box-saves'])} less` : 'the largest' : '', name = v.name || '–';
    const fields = v.fields.map((f, i) => line(f.offset, f.size, f.name ? `${name}.${f.name}` : name, f.type, i ? '' : note));
    return fields.length ? fields : [line(undefined, undefined, name, '', note)];
  };
  return element('table', {class: 'choice'}, element('tbody', {},
    choice.fields.map(f => line(f.offset, f.size, f.name || '–', f.type, f.offset <= choice.tag.offset && choice.tag.offset < f.offset + f.size ? 'the enum' : '')),
    line(choice.tag.offset, choice.tag.size, 'tag', '', choice.tag.niche ? 'values that a field never has' : ''),
    choice.variants.flatMap(variant),
    choice.units ? line(undefined, undefined, `${count(choice.units)} more`, '', 'without fields') : []));
}

function rustWords(type) {
  const rust = type.rust, words = [];
  if (!rust) return words;
  if (rust.reason) words.push(element('p', {}, `In Rust with the same bytes: ${rust.reason}`));
  for (const idiom of rust.idioms) {
    words.push(element('p', {}, 'Plays ', element('b', {}, idiom.type), idiom.fields ? ` with ${idiom.fields}` : '', element('span', {class: 'faint'}, idiom.why ? `: ${idiom.why}` : '')));
    if (idiom.choice) words.push(choiceTable(idiom.choice));
  }
  return words;
}

function usesOf(type) {
  const name = typeName(type), found = [];
  const has = text => text && (text === name || text.startsWith(name + ' ') || text.startsWith(name + '['));
  for (const t of data.types) if (t !== type && (t.members || []).some(m => has(m.type))) found.push(t);
  for (const v of data.variables) if (has(v.type)) found.push(v);
  return found;
}

function showType(type) {
  const rust = type.rust && type.rust.size !== undefined ? type.rust : undefined;
  const parts = [element('h2', {}, typeName(type)),
    facts(`${count(type.size)} bytes`, `align ${type.align}`, type.padding ? `padding ${count(type.padding)}` : '',
      type.saved ? `${count(type.saved)} less with its members sorted` : '', rust && rust.size < type.size ? `Rust saves ${type.size - rust.size}` : '',
      type.packed ? 'packed' : '', type.instances ? `${count(type.instances)} in variables` : ''),
    facts(place(type), unitList(type))];
  if (type.enumerators)
    parts.push(element('pre', {}, type.enumerators.map(e => `${e.name} = ${e.value}`).join('\n')));
  if (type.members && type.members.length) {
    const cRuns = memberRuns(type), maps = element('div', {class: 'maps'});
    const draw = (title, runs, size) => element('div', {class: 'map'}, element('h3', {}, title),
      type.kind === 'union' ? drawUnion(runs, size) : drawBytes(title, runs, {line: cacheLine}));
    maps.append(draw(`C, ${count(type.size)} bytes`, cRuns, type.size));
    if (rust && rust.fields.length) maps.append(draw(`Rust, ${count(rust.size)} bytes`, rustRuns(rust, type.members), rust.size));
    parts.push(together(element('div', {}, maps,
      legend([['number', 'number'], ['pointer', 'pointer'], ['float', 'float'], ['array', 'array'], ['whole', 'struct, union'], ['hole', 'hole']]), memberTable(type))));
  }
  if (type.suggestion) {
    const {size, order, arm} = type.suggestion, first = type.suggestion['moves-first'];
    parts.push(element('p', {}, arm ? `Without ${arm} it is ${count(size)} bytes` : `${count(size)} bytes in the order ${order}${first ? '; the first member moves' : ''}`));
  }
  parts.push(...rustWords(type));
  const uses = usesOf(type);
  if (uses.length)
    parts.push(element('h3', {}, 'In'), element('p', {}, uses.slice(0, 40).flatMap((x, i) => [i ? ', ' : '', element('a', {href: link(x)}, x.kind ? typeName(x) : variableName(x))]), uses.length > 40 ? ' …' : ''));
  return parts;
}

// What is called is looked up when it is opened: calls may go in circles.  The deepest way is open.
function callTree(from, most, chain) {
  const list = element('ul', {class: 'calls'}), below = [...chain, from];
  let deepest = chain.length < 12;
  for (const call of calls(from)) {
    const {to} = call, again = to && below.includes(to);
    const bar = element('span', {class: 'bar', 'aria-hidden': 'true'}, element('i', {style: `width:${most ? Math.min(100, call.depth / most * 100) : 0}%`}));
    const words = [call.pointer ? element('span', {class: 'faint'}, '(*) ') : '', to ? element('a', {href: link(to)}, call.name) : call.name, bar];
    if (to) words.push(`${depth(to)} `, element('span', {class: 'faint'}, `frame ${count(extent(to))}`));
    else words.push(element('span', {class: 'faint'}, call.within ? 'within its frame' : call.unknown ? 'to nothing known' : call.depth ? `${count(call.depth)} as given` : 'not reported'));
    if (call.tail) words.push(element('span', {class: 'faint'}, ' sibling call'));
    if (again) words.push(element('span', {class: 'faint'}, ' ↻ recursion'));
    if (!to || again || !calls(to).length) {
      list.append(element('li', {class: 'leaf'}, ...words));
      if (to && !again) deepest = false;
      continue;
    }
    const inner = element('details', {}, element('summary', {}, ...words));
    const fill = () => { if (inner.children.length === 1) inner.append(callTree(to, most, below)); };
    inner.addEventListener('toggle', fill);
    if (deepest) { fill(); inner.open = true; deepest = false; }
    list.append(element('li', {}, inner));
  }
  return list;
}

const slotName = s => (s.name || s.kind) + (s['inlined-from'] ? ` (${s['inlined-from']})` : '');
const slotColour = s => s.kind === 'padding' ? 'hole' : s.kind === 'variable' || s.kind === 'parameter' ? colour(s.type) === 'code' ? 'number' : colour(s.type) : 'code';

function frameMap(f) {
  const slots = f.frame.slots.map((s, id) => ({...s, run: id}));
  const own = slots.filter(s => s.offset !== undefined && s.offset < 0 && !s['of-caller'] && s.size && s.shares === undefined);
  const runs = own.map(s => {
    const guests = s.id === undefined ? [] : slots.filter(o => o.shares === s.id);
    const at = -s.offset - s.size;
    return {at: at * 8, bits: s.size * 8, kind: slotColour(s), id: s.run, label: [...new Set([s, ...guests].map(o => o.name || o.kind))].join(', '),
      title: `${[s, ...guests].map(slotName).join(', ')}: ${count(s.size)} bytes at ${s.offset}`};
  }).sort((a, b) => a.at - b.at);
  const rows = element('tbody', {}, slots.map(s => element('tr', {'data-run': s.run, class: s.kind === 'padding' ? 'hole' : ''},
    element('td', {class: 'n'}, String(known(s.offset))), element('td', {class: 'n'}, count(s.size)), element('td', {}, slotName(s)),
    element('td', {class: 'c'}, s.type || ''), element('td', {class: 'faint'}, [s.name ? s.kind : '', s.shares === undefined ? '' : 'shares', s['of-caller'] ? 'in the caller’s frame' : ''].filter(Boolean).join(', ')))));
  return together(element('div', {class: 'maps'},
    element('div', {class: 'map'}, element('h3', {}, 'Frame, from the caller down'), drawBytes(`Frame of ${functionName(f)}`, runs, {offset: at => -at})),
    element('table', {class: 'members slots'}, element('thead', {}, element('tr', {}, ['offset', 'size', 'slot', 'type', 'kind'].map((t, i) => element('th', {class: i < 2 ? 'n' : '', scope: 'col'}, t)))), rows)));
}

function showFunction(f) {
  const frame = f.frame || {slots: []};
  const parts = [element('h2', {}, functionName(f)), facts(f.type),
    facts(`frame ${count(frame.extent)} bytes`, frame.kind && frame.kind !== 'static' ? frame.kind : '', frame['red-zone'] ? `red zone ${frame['red-zone']}` : '',
      `with all it calls ${depth(f)}`, f.root ? 'nothing calls it' : ''),
    facts(place(f), unitList(f))];
  for (const d of f.dynamics || [])
    parts.push(element('p', {}, `Grows by ${d.name || 'an alloca'}: ${d.bound === undefined ? 'no bound known' : `${count(d.bound)} at most`}`));
  if (frame.slots.length) parts.push(frameMap(f));
  const called = calls(f), by = callers(f);
  parts.push(element('h3', {}, `Calls ${called.length ? '' : 'nothing'}`), callTree(f, f.depth, []));
  if (by.length)
    parts.push(element('h3', {}, `Called by ${by.length}`), element('p', {}, by.slice(0, 60).flatMap((c, i) => [i ? ', ' : '', element('a', {href: link(c)}, functionName(c))]), by.length > 60 ? ' …' : ''));
  return parts;
}

const room = () => Math.max(280, detail.clientWidth - 42);

function showSection(s) {
  return [element('h2', {}, s.name), facts(`${count(s.size)} bytes`, `${count(s.variables)} variables`, 'a colour is a unit'),
    treemap([s], room(), Math.max(300, detail.clientHeight - 130), 600)];
}

function showVariable(v) {
  const type = data.types.find(t => v.type.replace(/^(const |volatile )*/, '').replace(/\[.*/, '') === typeName(t));
  const section = data.sections.find(s => s.name === v.section);
  return [element('h2', {}, variableName(v)), facts(v.type, `${count(v.size)} bytes`, `align ${v.align}`, v.local ? 'static' : ''), facts(place(v), unitList(v)),
    type ? element('p', {}, 'Type ', element('a', {href: link(type)}, typeName(type))) : '',
    section ? element('p', {}, 'In ', element('a', {href: link(section)}, section.name)) : ''];
}
