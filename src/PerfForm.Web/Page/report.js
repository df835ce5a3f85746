// The report, within the page: the same that the command line writes.
const showReport = async bytes => {
  const frame = byId('page');
  frame.title = say('report');
  byId('report').hidden = false;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = new TextDecoder().decode(bytes);
  await loaded;
  const inner = frame.contentDocument;
  // The fault's name leads to the page of its rule.
  for (const name of inner.querySelectorAll('li[data-r] strong')) {
    name.tabIndex = 0;
    name.setAttribute('role', 'button');
    name.style.cssText = 'cursor: pointer; text-decoration: underline dotted; text-underline-offset: .15em;';
  }

  const open = event => {
    const name = event.target.closest?.('li[data-r] strong');
    if (!name || (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    openRules(name.closest('li').dataset.r);
  };
  connectDrop(inner);
  // A page within a page has the outer one's address: its links would lead out of it.
  inner.addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    inner.getElementById(link.hash.slice(1))?.scrollIntoView();
  });
  inner.addEventListener('click', open);
  inner.addEventListener('keydown', open);
  inner.addEventListener('keydown', ({ key }) => key === 'Escape' && widen(false));
};

