// The first view: what is worth looking at.

const largest = (things, value, most) => things.filter(x => value(x) > 0).sort((a, b) => value(b) - value(a)).slice(0, most);

function bars(title, things, value, {name, text = x => count(value(x)), part, kind = ''}) {
  const shown = largest(things, value, 8);
  if (!shown.length) return null;
  const top = part ? Math.max(...shown.map(x => part(x))) : value(shown[0]);
  return element('section', {class: 'panel'}, element('h3', {}, title), element('ol', {class: 'bars'}, shown.map(x => {
    const whole = part ? part(x) : value(x);
    return element('li', {}, element('a', {href: link(x), title: `${name(x)}  ${place(x)}`}, name(x)),
      element('div', {class: 'bar ' + kind, 'aria-hidden': 'true', style: `width:${whole / top * 100}%`}, part ? element('i', {style: `width:${value(x) / whole * 100}%`}) : ''),
      element('span', {}, text(x)));
  })));
}

const card = (number, words) => element('div', {class: 'card'}, element('b', {}, number), element('span', {class: 'faint'}, words));

function showSummary() {
  const total = (things, value) => things.reduce((sum, x) => sum + (value(x) || 0), 0);
  const roots = data.functions.filter(f => f.root), entries = roots.length ? roots : data.functions;
  const deepest = largest(entries, f => f.depth, 1)[0];
  const first = data.units[0] || {};
  const panels = element('div', {class: 'panels'},
    bars('Most padding', data.types, t => t.padding, {name: typeName, part: t => t.size, text: t => `${count(t.padding)} of ${count(t.size)}`}),
    bars('Smaller with members sorted', data.types, t => t.saved, {name: typeName, part: t => t.size, text: t => `${count(t.saved)} of ${count(t.size)}`}),
    bars('Deepest, of what nothing calls', entries, f => f.depth, {name: functionName, text: depth, kind: 'stack'}),
    bars('Largest frames', data.functions, extent, {name: functionName, kind: 'stack'}));
  const parts = [element('div', {class: 'cards'},
    card(count(data.units.length), 'units'), card(count(data.types.length), 'types'), card(count(total(data.types, t => t.padding)), 'bytes of padding in them'),
    card(count(data.functions.length), 'functions'), card(deepest ? depth(deepest) : '–', 'deepest stack'), card(count(total(data.sections, s => s.size)), 'bytes of variables')), panels];
  if (data.sections.length)
    panels.append(element('section', {class: 'panel all'}, element('h3', {}, 'Variables by section'), treemap(data.sections, room() - 34, 330, 200)));
  parts.push(facts(first.compiler, first.target, data.producer, '≥: more than can be told, through recursion, pointers or functions without a report'));
  return parts;
}
