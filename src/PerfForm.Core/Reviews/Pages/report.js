'use strict';
(() => {
  const byId = id => document.getElementById(id);
  const bar = byId('bar');
  const wide = matchMedia('(min-width: 62rem)');
  const choices = ['department', 'severity', 'category'].map(byId);
  const text = byId('text');
  const count = byId('count');
  let current = null;

  const forms = Array.from(document.querySelectorAll('article.f'), article => ({
    article,
    department: article.dataset.d,
    // Not the opinions: they name what findings are about.
    head: article.querySelectorAll('h3, .a'),
    said: null,
    findings: Array.from(article.querySelectorAll('.l > li'), item => ({
      item,
      severity: item.classList[0],
      category: item.dataset.c,
      link: null,
      said: null,
    })),
  }));
  const all = forms.flatMap(form => form.findings);
  const findingOf = new Map(all.map(finding => [finding.item.id, finding]));

  const saidBy = (owner, elements) => owner.said ??= Array.from(elements, element => element.textContent).join(' ').toLowerCase();

  const linksOf = form => {
    for (const link of form.article.querySelectorAll('sup a')) {
      const finding = findingOf.get(link.hash.slice(1));
      if (finding) finding.link = link;
    }
    form.hasLinks = true;
  };

  const cellOf = finding => {
    const link = finding.item.querySelector('p > a');
    return link && byId(link.hash.slice(1));
  };

  const dim = form => {
    if (!form.hasLinks) linksOf(form);
    const marked = new Map();
    for (const finding of form.findings) {
      if (!finding.link) continue;
      finding.link.classList.toggle('off', finding.item.hidden);
      const cell = finding.link.closest('td');
      marked.set(cell, (marked.get(cell) ?? false) || !finding.item.hidden);
    }
    for (const [cell, isMarked] of marked) cell.classList.toggle('off', !isMarked);
  };

  const tell = () => {
    const shown = all.reduce((sum, finding) => sum + (finding.isShown === false ? 0 : 1), 0);
    count.textContent = count.dataset.words.replace('{0}', shown).replace('{1}', all.length);
  };

  const filter = () => {
    const [department, severity, category] = choices.map(choice => choice.value);
    const sought = text.value.trim().toLowerCase();
    const asksFindings = severity !== '' || category !== '';
    for (const form of forms) {
      const isOf = department === '' || form.department === department;
      const headSays = sought === '' || (isOf && saidBy(form, form.head).includes(sought));
      let shown = 0;
      for (const finding of form.findings) {
        const isShown = isOf && (severity === '' || finding.severity === severity) && (category === '' || finding.category === category)
          && (headSays || saidBy(finding, [finding.item]).includes(sought));
        finding.isShown = isShown;
        finding.item.hidden = !isShown;
        shown += isShown ? 1 : 0;
      }
      form.article.hidden = !isOf || (shown === 0 && (asksFindings || !headSays));
      if (!form.article.hidden) dim(form);
    }
    const isFiltered = department !== '' || asksFindings || sought !== '';
    for (const id of ['not-read', 'notes', 'clean']) byId(id)?.toggleAttribute('hidden', isFiltered);
    if (current?.item.hidden) mark(null);
    tell();
  };

  const reset = () => {
    choices.forEach(choice => { choice.value = ''; });
    text.value = '';
    filter();
  };

  const mark = finding => {
    document.querySelectorAll('.at').forEach(element => element.classList.remove('at'));
    current = finding;
    if (!finding) return;
    finding.item.classList.add('at');
    cellOf(finding)?.classList.add('at');
  };

  const show = finding => {
    mark(finding);
    const cell = cellOf(finding);
    const scroll = () => {
      if (cell && wide.matches) cell.scrollIntoView({ block: 'center', inline: 'nearest' });
      finding.item.scrollIntoView({ block: cell && wide.matches ? 'nearest' : 'center' });
    };
    scroll();
    finding.item.tabIndex = -1;
    finding.item.focus({ preventScroll: true });
    // What was not drawn before has its true height now.
    requestAnimationFrame(scroll);
  };

  const step = by => {
    const shown = all.filter(finding => !finding.item.hidden);
    if (shown.length === 0) return;
    const at = shown.indexOf(current);
    show(shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length]);
  };

  // A way to what filters hide ends them.
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="#"]');
    if (!link) return;
    if (link.dataset.d) {
      reset();
      choices[0].value = link.dataset.d;
      filter();
    }
    const target = byId(link.hash.slice(1));
    if (target?.closest('[hidden]')) reset();
    const finding = findingOf.get(link.hash.slice(1)) ?? findingOf.get(link.closest('li')?.id);
    if (finding) mark(finding);
  });

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.('input, select, textarea')) return;
    if (event.key === 'n' || event.key === 'N') step(1);
    if (event.key === 'p' || event.key === 'P') step(-1);
  });

  let waiting = 0;
  text.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 150);
  });
  choices.forEach(choice => choice.addEventListener('change', filter));
  byId('reset').addEventListener('click', reset);
  byId('next').addEventListener('click', () => step(1));
  byId('previous').addEventListener('click', () => step(-1));

  // What sticks below the bar must know how high it is.
  new ResizeObserver(() => document.documentElement.style.setProperty('--bar', `${bar.offsetHeight}px`)).observe(bar);

  // A browser keeps what was chosen when a page is loaded again.
  choices.forEach(choice => { choice.value = ''; });
  text.value = '';
  bar.hidden = false;
  tell();
})();
