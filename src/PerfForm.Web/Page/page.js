// The page itself: what it says, and what its controls do.
const setState = state => { document.documentElement.dataset.state = state; };

const tellDoing = (text, share) => {
  byId('doing').textContent = text;
  const bar = byId('share');
  if (share === undefined) bar.removeAttribute('value');
  else bar.value = share;
};

// For those who hear the page: what begins and what has ended, not every file.
const announce = text => { byId('announced').textContent = text; };

const tellProblem = text => {
  byId('problem').textContent = text ?? '';
  byId('problem').hidden = !text;
};

const tellFault = fault => {
  if (!(fault instanceof Stopped)) tellProblem(fault instanceof Problem ? fault.message : say('fault', fault.message));
};

// What goes wrong on a click is told, not lost.
const guarded = action => async event => {
  try {
    tellProblem(null);
    await action(event);
  } catch (fault) {
    tellFault(fault);
  }
};

// What the engine has to choose from, in the language of now.
let offered = null;
const offer = async from => {
  if (offered === language) return;
  const { profiles, forms } = await from.ask('Choices');
  await readPages(from);
  fill(byId('profile'), profiles, [element('option', { value: '' }, say('recognised'))]);
  fill(byId('form'), forms, []);
  byId('blank').disabled = false;
  offered = language;
};

const fill = (select, names, first) => {
  const { value } = select;
  select.replaceChildren(...first, ...names.map(name => element('option', { value: name }, say('template')[name] ?? name)));
  if (value) select.value = value;
};

const hideResult = () => {
  for (const id of ['result', 'round', 'downloads', 'report', 'again']) byId(id).hidden = true;
  document.body.classList.remove('wide');
  byId('wide').setAttribute('aria-pressed', 'false');
};

const begin = () => {
  setState('working');
  tellProblem(null);
  tellDoing(say('starting'));
  announce(say('opening'));
  window.perfform.result = null;
  hideResult();
  byId('stop').hidden = false;
};

const end = () => {
  const isDone = window.perfform.result !== null && byId('problem').hidden;
  const said = say(isDone ? 'done' : 'notDone');
  tellDoing(said, isDone ? 1 : 0);
  announce(said);
  byId('stop').hidden = true;
  byId('again').hidden = false;
  if (isDone && document.activeElement === document.body) byId('result-title').focus({ preventScroll: true });
  setState('done');
};

// Back to where nothing is at work and nothing is shown.
const rest = async key => {
  abandon();
  hideResult();
  window.perfform.result = null;
  byId('stop').hidden = true;
  byId('again').hidden = chosen.received.length === 0;
  tellDoing(say('starting'));
  await readyEngine();
  if (current) return;
  tellDoing(say(key), 0);
  announce(say(key));
  setState('ready');
};

const choose = (room, files) => {
  chosen[room] = distinct(files);
  tellChosen(room);
  if (chosen.received.length > 0) review();
};

const remove = room => {
  chosen[room] = [];
  tellChosen(room);
  if (room === 'received') rest('ready').catch(tellFault);
  else if (chosen.received.length > 0) review();
};

const MOST_NAMED = 3;
const tellChosen = room => {
  const files = chosen[room];
  const names = files.map(({ path }) => path);
  const line = document.querySelector(`[data-chosen="${room}"]`);
  line.replaceChildren(...(files.length === 0 ? [] : [
    files.length > MOST_NAMED
      ? element('details', {}, element('summary', {}, say('chosen', files.length)), element('ul', {}, ...names.map(name => element('li', {}, name))))
      : names.join(say('list')),
    ' ',
    button(say('remove'), () => remove(room)),
  ]));
};

const sayAll = () => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = `${say('title')} · PerfForm`;
  for (const one of document.querySelectorAll('[data-says]')) one.textContent = say(one.dataset.says);
  byId('share').setAttribute('aria-label', say('progress'));
  byId('language').textContent = language === 'zh' ? 'English' : '中文';
  byId('language').lang = language === 'zh' ? 'en' : 'zh-CN';
  ROOMS.forEach(tellChosen);
};

// What is dropped anywhere was received, but on the field of the earlier round.
const connectDrop = where => {
  where.addEventListener('dragover', event => event.preventDefault());
  where.addEventListener('drop', event => {
    event.preventDefault();
    const room = event.target.closest?.('.drop')?.dataset.room ?? 'received';
    fromDrop(event.dataTransfer).then(files => (files.length > 0 ? choose(room, files) : tellProblem(say('nothing'))), tellFault);
  });
};

const connectInputs = () => {
  const rooms = { files: 'received', more: 'received', folder: 'received' };
  for (const id of ['files', 'more', 'folder', 'earlier', 'configuration', 'roster', 'letter']) {
    byId(id).addEventListener('change', ({ target }) => {
      const files = fromInput(target);
      const room = rooms[id] ?? id;
      // Else the same file, mended, could not be chosen again.
      target.value = '';
      if (files.length > 0) choose(room, id === 'more' ? [...chosen[room], ...files] : files);
    });
  }

  for (const id of ['profile', 'all-grids']) byId(id).addEventListener('change', () => chosen.received.length > 0 && review());
};

const changeLanguage = async () => {
  language = language === 'zh' ? 'en' : 'zh';
  abandon();
  sayAll();
  if (chosen.received.length > 0) await review();
  else await rest('ready');
};

const connect = () => {
  connectInputs();
  connectDrop(window);
  byId('language').addEventListener('click', guarded(changeLanguage));
  byId('stop').addEventListener('click', guarded(() => rest('stopped')));
  byId('again').addEventListener('click', () => review());
  byId('blank').addEventListener('click', guarded(async () => {
    const own = engine;
    await own.start();
    save(await own.call('Blank', byId('form').value), `${byId('form').value}.xlsx`, WORKBOOK);
  }));
  byId('print').addEventListener('click', () => byId('page').contentWindow.print());
  byId('wide').addEventListener('click', () => widen(!document.body.classList.contains('wide')));
  addEventListener('keydown', ({ key }) => key === 'Escape' && widen(false));
  byId('rules-open').addEventListener('click', () => openRules(null));
  byId('rules-close').addEventListener('click', () => byId('rules').close());
  byId('sought').addEventListener('input', seekRules);
};

const widen = isWide => {
  document.body.classList.toggle('wide', isWide);
  byId('wide').setAttribute('aria-pressed', String(isWide));
};

window.perfform = { result: null };
byId('old').hidden = true;
sayAll();
connect();
rest('ready').catch(tellFault);
