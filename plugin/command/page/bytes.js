// Bytes drawn to scale: rows of so many bytes, from the left to the right and down.

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === 'style') made.style.cssText = value;
    else if (value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter(c => c !== undefined && c !== null));
  return made;
}

// What a type's name says of it, for its colour; Rust's, if it is known, looks through typedefs.
function colour(type, rust) {
  if (rust) {
    if (/^\[/.test(rust)) return 'array';
    if (/^(\*|&|Option<)/.test(rust)) return 'pointer';
    return /^f(32|64|128)$|^c_(float|double)$/.test(rust) ? 'float' : /^([iu](8|16|32|64|128|size)|bool|c_\w+)$/.test(rust) ? 'number' : 'whole';
  }
  if (!type) return 'code';
  if (/\]$/.test(type)) return 'array';
  if (/[*&]$|\(\*/.test(type)) return 'pointer';
  if (/^(const |volatile )*(struct|union|class) /.test(type)) return 'whole';
  return /\b(float|double)\b/.test(type) ? 'float' : 'number';
}

const rowHeight = 24;
const sizeText = bits => bits % 8 ? `${bits} bits` : count(bits / 8);
const bytesText = bits => bits % 8 ? `${bits} bits` : `${count(bits / 8)} byte${bits === 8 ? '' : 's'}`;

// Where many rows are one run's alone, all but its first and last are drawn as one.
function folds(runs, width) {
  const all = [];
  for (const run of runs) {
    const first = Math.ceil(run.at / width), last = Math.floor((run.at + run.bits) / width);
    if (last - first > 32 && !all.some(f => f.from < last && first < f.to)) all.push({from: first + 1, to: last - 1});
  }
  return all.sort((a, b) => a.from - b.from);
}

// RUNS: {at, bits, label, title, kind, id}; at and bits are in bits.  NAME is of the whole.
function drawBytes(name, runs, {line = 0, offset = row => row} = {}) {
  const end = runs.reduce((most, run) => Math.max(most, run.at + run.bits), 0);
  const bytes = end / 8, perRow = bytes <= 512 ? 8 : bytes <= 4096 ? 16 : 32, width = perRow * 8;
  const folded = folds(runs, width), rows = Math.ceil(end / width);
  const shown = row => folded.reduce((y, f) => y - Math.max(0, Math.min(row, f.to) - f.from - 1), row);
  const inFold = row => folded.some(f => row > f.from && row < f.to);
  const map = element('div', {class: 'bytes', role: 'img', 'aria-label': `${name}, ${count(Math.ceil(bytes))} bytes, drawn to scale`,
    style: `height:${shown(rows) * rowHeight}px`});
  for (let row = 0; row < rows; row++) {
    if (inFold(row)) { row = folded.find(f => row > f.from && row < f.to).to - 1; continue; }
    map.append(element('span', {class: 'at', style: `top:${shown(row) * rowHeight}px`}, String(offset(row * perRow))));
    if (line && row && row * perRow % line === 0)
      map.append(element('span', {class: 'line', style: `top:${shown(row) * rowHeight}px`}, `line ${row * perRow / line}`));
  }
  for (const run of runs) map.append(...pieces(run, width, shown, folded));
  return map;
}

// A run is the rest of its first row, whole rows, and the beginning of its last one.
function pieces(run, width, shown, folded) {
  const parts = [], end = run.at + run.bits;
  const firstRow = Math.floor(run.at / width), rest = Math.min(end, (firstRow + 1) * width);
  if (run.at % width || end < (firstRow + 1) * width) parts.push([run.at, rest]);
  const from = parts.length ? rest : run.at, to = Math.floor(end / width) * width;
  if (to > from) parts.push([from, to]);
  if (end > Math.max(from, to)) parts.push([Math.max(from, to), end]);
  const size = part => part[1] - part[0];
  const widest = parts.reduce((best, part) => size(part) > size(best) ? part : best, parts[0]);
  return parts.map(part => {
    const top = shown(Math.floor(part[0] / width)), bottom = shown(Math.ceil(part[1] / width));
    const whole = size(part) >= width;
    const fold = whole && folded.some(f => f.from * width >= part[0] && f.to * width <= part[1]);
    return element('div', {class: `run ${run.kind}${fold ? ' fold' : ''}${whole && size(part) > width ? ' joined' : ''}`, title: run.title, 'data-run': run.id,
      style: `left:${part[0] % width / width * 100}%;width:${whole ? 100 : size(part) / width * 100}%;` +
        `top:${top * rowHeight}px;height:${(bottom - top) * rowHeight}px`},
      part === widest ? run.label + (fold ? ` · ${sizeText(run.bits)}` : '') : '');
  });
}

const run = (at, bits, name, type, kind, id) => ({at, bits, kind, id, label: name,
  title: `${type && name ? `${name}: ${type}` : name}: ${bytesText(bits)} at ${at % 8 ? `${Math.floor(at / 8)}:${at % 8}` : at / 8}`});

const isHole = m => m.kind === 'hole' || m.kind === 'tail';
const memberName = m => m.kind === 'tail' ? 'tail padding' : m.kind === 'hole' ? 'hole' : m.name || m.type || m.kind;

const rustTypes = type => new Map(((type.rust || {}).fields || []).map(f => [f.name, f.type]));

function memberRuns(type) {
  const rust = rustTypes(type);
  return type.members.map((m, id) => {
    const bits = m['bit-offset'] !== undefined;
    const at = bits ? m['bit-offset'] : m.offset === undefined ? undefined : m.offset * 8;
    const size = bits ? m['bit-size'] : (m.size || 0) * 8;
    return at === undefined ? undefined : run(at, size, memberName(m), m.type, isHole(m) ? 'hole' : colour(m.type, rust.get(m.name)), id);
  }).filter(r => r && r.bits);
}

// Rust's fields, and the bytes between them.
function rustRuns(rust, members) {
  const runs = [];
  let end = 0;
  const gap = (to, name) => { if (to > end) runs.push(run(end * 8, (to - end) * 8, name, '', 'hole')); };
  for (const f of [...rust.fields].sort((a, b) => a.offset - b.offset)) {
    gap(f.offset, 'hole');
    const id = members.findIndex(m => m.name === f.name && !isHole(m));
    if (f.size) runs.push(run(f.offset * 8, f.size * 8, f.name || '_', f.type, colour('', f.type), id < 0 ? undefined : id));
    end = Math.max(end, f.offset + f.size);
  }
  if (rust.fields.length) gap(rust.size, 'tail padding');
  return runs;
}

// A union's members lie on each other, so each has a bar of its own.
function drawUnion(runs, size) {
  return element('div', {class: 'union', role: 'img', 'aria-label': 'members of the union, drawn to scale'},
    runs.filter(r => r.kind !== 'hole').map(r => element('div', {class: 'run ' + r.kind, title: r.title, 'data-run': r.id,
      style: `width:${r.bits / 8 / size * 100}%;margin-left:${r.at / 8 / size * 100}%`}, `${r.label} · ${sizeText(r.bits)}`)));
}
