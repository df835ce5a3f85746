// The pages of the rules, beside the work.
let pages = [];

const titleOf = code => pages.find(page => page.code === code)?.title ?? code;

const ruleButton = code => {
  const made = button(titleOf(code), () => openRules(code));
  made.className = 'link';
  return made;
};

const readPages = async from => {
  ({ pages } = await from.ask('Pages', language));
  byId('rule-list').replaceChildren(...pages.map(page => {
    const details = element('details', { id: `rule-${page.code}` },
      element('summary', {}, element('code', {}, page.code), ' ', page.title, ' ', element('span', { class: page.severity }, say(page.severity))));
    // Filled in when it is opened: there are over a hundred.
    details.addEventListener('toggle', () => {
      if (details.childElementCount === 1) details.append(...partsOf(page));
    });
    return details;
  }));
};

const partsOf = page => [
  ...page.paragraphs.map(({ heading, text }) => element('p', {}, element('b', {}, heading), ' ', text)),
  ...[['bad', page.bad], ['good', page.good]].flatMap(([key, sketch]) => (sketch ? [element('h4', {}, say(key)), tableOf(sketch)] : [])),
];

// A sketch of a form: lines with cells between bars.
const tableOf = sketch => {
  const lines = sketch.split('\n').filter(line => line.trim() && !line.startsWith('|-'));
  const rows = lines.map(line => element('tr', {}, ...line.replace(/^\||\|$/g, '').split('|').map(cell => element('td', {}, cell.trim().replace(/^\*\*(.*)\*\*$/, '$1')))));
  return element('table', {}, element('tbody', {}, ...rows));
};

const openRules = code => {
  byId('sought').value = '';
  seekRules();
  for (const open of byId('rule-list').querySelectorAll('details[open]')) open.open = false;
  byId('rules').showModal();
  byId('sought').focus();
  const details = code && byId(`rule-${code}`);
  if (!details) return;
  details.open = true;
  details.querySelector('summary').focus();
  details.scrollIntoView({ block: 'start' });
};

const seekRules = () => {
  let found = 0;
  const sought = byId('sought').value.trim().toLowerCase();
  for (const page of pages) {
    const said = [page.code, page.title, ...page.paragraphs.map(({ text }) => text)].join(' ').toLowerCase();
    const isSought = said.includes(sought);
    byId(`rule-${page.code}`).hidden = !isSought;
    found += isSought ? 1 : 0;
  }

  byId('none-found').hidden = found > 0;
};
