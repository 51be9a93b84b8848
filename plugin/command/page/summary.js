// The first view: what is worth looking at.

const largest = (things, value, most) => things.filter(x => value(x) > 0).sort((a, b) => value(b) - value(a)).slice(0, most);

function bars(title, things, value, {name, text = x => short(value(x)), kind = ''}) {
  const shown = largest(things, value, 8);
  if (!shown.length) return null;
  return element('section', {class: 'panel'}, element('h3', {}, title), element('ol', {class: 'bars'}, shown.map(x => element('li', {},
    element('a', {href: link(x), title: `${name(x)}  ${place(x)}`}, told(x, name(x))),
    element('div', {class: 'bar ' + kind, 'aria-hidden': 'true', style: `width:${value(x) / value(shown[0]) * 100}%`}),
    element('span', {}, text(x))))));
}

// What a frame grows by may have a bound that says little: it is told, but does not count here.
const fixed = f => f.frame && (f.frame.kind === 'static' ? f.frame.extent : f.frame.size);
const shortDepth = f => (f.incomplete ? '≥ ' : '') + short(f.depth);

const card = (number, words) => element('div', {class: 'card'}, element('b', {}, number), element('span', {class: 'faint'}, words));

function showSummary() {
  const total = (things, value) => things.reduce((sum, x) => sum + (value(x) || 0), 0);
  const roots = data.functions.filter(f => f.root), entries = roots.length ? roots : data.functions;
  const deepest = largest(entries, f => f.depth, 1)[0];
  const first = data.units[0] || {};
  const panels = element('div', {class: 'panels'},
    bars('Most padding', data.types, t => t.padding, {name: typeName, kind: 'waste', text: t => `${count(t.padding)} of ${count(t.size)}`}),
    bars('Smaller with members sorted', data.types, t => t.saved, {name: typeName, kind: 'waste', text: t => `${count(t.saved)} of ${count(t.size)}`}),
    bars('Deepest, of what nothing calls', entries, f => f.depth, {name: functionName, text: shortDepth, kind: 'stack'}),
    bars('Largest frames', data.functions, fixed, {name: functionName, text: f => short(fixed(f)) + (f.frame.kind === 'dynamic' ? ' +' : ''), kind: 'stack'}));
  const parts = [element('div', {class: 'cards'},
    card(count(data.units.length), 'units'), card(count(data.types.length), 'types'), card(count(total(data.types, t => t.padding)), 'bytes of padding in them'),
    card(count(data.functions.length), 'functions'), card(deepest ? shortDepth(deepest) : '–', 'deepest stack'), card(count(total(data.sections, s => s.size)), 'bytes of variables')), panels];
  if (data.sections.length)
    panels.append(element('section', {class: 'panel all'}, element('h3', {}, 'Variables by section'), treemap(families, room() - 34, 330, 200)));
  parts.push(facts(first.compiler, first.target, data.producer, '≥: more than can be told, through recursion, pointers or functions without a report', '+: and grows'));
  return parts;
}
