// Variables as areas.

const palette = ['number', 'pointer', 'float', 'array', 'whole', 'code'];
const unitColour = v => {
  let hash = 7;
  for (const c of sources(v)[0] || '') hash = (hash * 31 + c.charCodeAt(0)) >>> 0;
  return palette[hash % palette.length];
};

// Puts items, the largest first, into rows along the shorter side; a row ends before it would make
// its parts longer and thinner.  Calls PUT with each item and its box.
function squarify(items, x, y, w, h, put) {
  let rest = items.reduce((sum, i) => sum + i.size, 0), begin = 0;
  while (begin < items.length && w > 0 && h > 0) {
    const short = Math.min(w, h), scale = w * h / rest;
    const worst = (from, to, sum) => {
      const side = sum * scale / short;
      return Math.max(items[from].size * scale / side / side, side * side / (items[to - 1].size * scale));
    };
    let end = begin + 1, sum = items[begin].size;
    while (end < items.length && worst(begin, end + 1, sum + items[end].size) <= worst(begin, end, sum)) sum += items[end++].size;
    const side = sum * scale / short;
    let along = 0;
    for (const item of items.slice(begin, end)) {
      const length = item.size * scale / side;
      if (w >= h) put(item, x, y + along, side, length); else put(item, x + along, y, length, side);
      along += length;
    }
    if (w >= h) { x += side; w -= side; } else { y += side; h -= side; }
    rest -= sum;
    begin = end;
  }
}

const box = (x, y, w, h) => `left:${x}px;top:${y}px;width:${w}px;height:${h}px`;
// A static variable is in the section once for each unit that has it.
const inSection = s => data.variables.filter(v => (s.family ? v.section && family(v.section) === s.family : v.section === s.name) && v.size > 0)
  .map(v => ({variable: v, copies: v.local ? v.units.length : 1, size: v.size * (v.local ? v.units.length : 1)})).sort((a, b) => b.size - a.size);

// The smallest, if there are very many, share one area.
function limited(items, most) {
  if (items.length <= most) return items;
  const rest = items.slice(most);
  return [...items.slice(0, most), {more: rest.length, size: rest.reduce((sum, v) => sum + v.size, 0)}].sort((a, b) => b.size - a.size);
}

function variableBox({variable, copies, size, more}, x, y, w, h) {
  const name = more ? `${count(more)} more` : variableName(variable);
  const each = copies > 1 ? `${count(copies)} × ${count(variable.size)}` : count(size);
  const text = w > 26 && h > 15 ? [name, h > 29 ? element('small', {}, each) : ''] : '';
  const title = more ? `${name}: ${count(size)} bytes` : `${name}: ${variable.type}: ${each} bytes, ${sources(variable)[0] || ''}`;
  return element(more ? 'div' : 'a', {class: more ? 'code' : unitColour(variable), href: more ? undefined : link(variable), title, style: box(x, y, w, h)}, text);
}

// One section as wide as there is room, or, if SECTIONS are several, each as a group.
function treemap(sections, width, height, most) {
  const tree = element('div', {class: 'tree', style: `height:${height}px`});
  const fill = (s, x, y, w, h) => squarify(limited(inSection(s), most), x, y, w, h, (v, ...at) => tree.append(variableBox(v, ...at)));
  if (sections.length === 1) fill(sections[0], 0, 0, width, height);
  else squarify([...sections].filter(s => s.size > 0).sort((a, b) => b.size - a.size), 0, 0, width, height, (s, x, y, w, h) => {
    tree.append(element('a', {class: 'group', href: link(s), title: `${s.name}: ${count(s.size)} bytes`, style: box(x, y, w, h)}, h > 16 && w > 40 ? `${s.name} ${count(s.size)}` : ''));
    if (h > 24 && w > 8) fill(s, x + 2, y + 18, w - 4, h - 20);
  });
  return tree;
}
