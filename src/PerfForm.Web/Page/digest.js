// The result in short: what the head of the bureau asks first.
const MOST_DEPARTMENTS = 12;
const MOST_FAULTS = 8;

const showDigest = ({ departments, faults, templates, counts, inputs }) => {
  const figures = [
    ['departments_', departments.length, ''], ['forms_', counts.forms, ''],
    ['must', counts.must, 'm'], ['should', counts.should, 's'], ['hint', counts.hint, 'h'],
  ];
  byId('counts').replaceChildren(...figures.map(([key, count, kind]) =>
    element('div', { class: kind }, element('dt', {}, say(key)), element('dd', {}, String(count)))));
  byId('departments').replaceChildren(...tableOfDepartments(departments));
  byId('faults').replaceChildren(...listOf('faults', commonest(faults).map(({ code, findings, forms }) =>
    [ruleButton(code), ` ${say('times', findings, forms)}`])));
  showInputs('unread', inputs.filter(isUnread), true);
  showInputs('passed', inputs.filter(input => input.cause && !isUnread(input)), false);
  showInputs('templates', templates.map(path => ({ path })), false);
  byId('result').hidden = false;
};

// Those at the most places; of two, the worse, which comes first.
const commonest = faults => [...faults].sort((one, other) => other.findings - one.findings).slice(0, MOST_FAULTS);

const isUnread = ({ outcome }) => outcome === 'unreadable' || outcome === 'noForm';

const tableOfDepartments = departments => {
  const rows = departments.slice(0, MOST_DEPARTMENTS).map(one => element('tr', {},
    element('th', { scope: 'row' }, one.name),
    ...[one.forms, one.must, one.should, one.hint].map(count => element('td', {}, String(count))),
    element('td', { class: 'said' }, one.conclusion)));
  const heads = ['department', 'forms_', 'must', 'should', 'hint', 'conclusion'].map(key => element('th', { scope: 'col' }, say(key)));
  return rows.length === 0 ? [] : [
    element('div', { class: 'scroll' }, element('table', {}, element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows))),
    ...(departments.length > rows.length ? [element('p', { class: 'soft' }, say('moreDepartments', departments.length - rows.length))] : []),
  ];
};

const listOf = (key, lines) => (lines.length === 0 ? [] : [
  element('h3', {}, say(key)),
  element('ol', {}, ...lines.map(parts => element('li', {}, ...parts))),
]);

const showInputs = (id, inputs, isOpen) => {
  const details = byId(id);
  details.hidden = inputs.length === 0;
  details.open = isOpen;
  details.querySelector('summary').textContent = say(id, inputs.length);
  details.querySelector('ul').replaceChildren(...inputs.map(({ path, cause }) =>
    element('li', {}, element('bdi', {}, path), cause ? element('span', { class: 'soft' }, ` ${cause}`) : null)));
};

// What became of the earlier round, and who has not handed in. The report has the particulars.
const showRound = (round, roster) => {
  const figures = [...round, ...roster].map(({ called, count }) =>
    element('div', {}, element('dt', {}, called), element('dd', {}, String(count))));
  byId('round').replaceChildren(...figures);
  byId('round').hidden = figures.length === 0;
};
