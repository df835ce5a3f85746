// The page itself: what it says, and what its controls do.
const setState = state => { document.documentElement.dataset.state = state; };

const tellDoing = (text, share) => {
  byId('doing').textContent = text;
  const bar = byId('share');
  if (share === undefined) bar.removeAttribute('value');
  else bar.value = share;
};

const tellProblem = text => {
  byId('problem').textContent = text ?? '';
  byId('problem').hidden = !text;
};

const tellFault = fault => tellProblem(fault instanceof Problem ? fault.message : say('fault', fault.message));

// What goes wrong on a click is told, not lost.
const guarded = action => async () => {
  try {
    tellProblem(null);
    await action();
  } catch (fault) {
    tellFault(fault);
  }
};

// What the engine has to choose from.
const offer = (profiles, forms) => {
  byId('blank').disabled = false;
  if (byId('form').options.length > 0) return;
  byId('profile').append(...profiles.map(name => element('option', {}, name)));
  byId('form').append(...forms.map(name => element('option', {}, name)));
};

const begin = () => {
  setState('working');
  tellProblem(null);
  tellDoing(say('starting'));
  window.perfform.result = null;
  for (const id of ['result', 'downloads', 'report']) byId(id).hidden = true;
  byId('stop').hidden = false;
};

const end = () => {
  const isDone = window.perfform.result !== null;
  tellDoing(say(isDone ? 'done' : 'ready'), isDone ? 1 : 0);
  byId('stop').hidden = true;
  if (isDone) byId('result-title').focus({ preventScroll: true });
  setState('done');
};

const choose = (room, files) => {
  chosen[room] = distinct(files);
  tellChosen(room);
  if (chosen.received.length > 0) review();
};

const tellChosen = room => {
  const line = document.querySelector(`[data-chosen="${room}"]`);
  const files = chosen[room];
  const names = files.slice(0, 3).map(({ path }) => path).join(say('list')) + (files.length > 3 ? say('more') : '');
  line.replaceChildren(...(files.length === 0 ? [] : [
    say('chosen', files.length, names),
    ' ',
    button(say('remove'), () => {
      chosen[room] = [];
      tellChosen(room);
      if (room !== 'received' && chosen.received.length > 0) review();
    }),
  ]));
};

const sayAll = () => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = `${say('title')} · PerfForm`;
  for (const one of document.querySelectorAll('[data-says]')) one.textContent = say(one.dataset.says);
  byId('language').textContent = language === 'zh' ? 'English' : '中文';
  byId('language').lang = language === 'zh' ? 'en' : 'zh-CN';
  Object.keys(chosen).forEach(tellChosen);
};

// What is dropped anywhere was received, but on the field of the earlier round.
const connectDrop = where => {
  where.addEventListener('dragover', event => event.preventDefault());
  where.addEventListener('drop', async event => {
    event.preventDefault();
    const room = event.target.closest?.('.drop')?.dataset.room ?? 'received';
    const files = await fromDrop(event.dataTransfer);
    if (files.length === 0) tellProblem(say('nothing'));
    else choose(room, files);
  });
};

const connect = () => {
  const rooms = { files: 'received', folder: 'received' };
  for (const id of ['files', 'folder', 'earlier', 'configuration', 'roster', 'letter']) {
    byId(id).addEventListener('change', event => {
      const files = fromInput(event.target);
      // Else the same file, mended, could not be chosen again.
      event.target.value = '';
      if (files.length > 0) choose(rooms[id] ?? id, files);
    });
  }

  for (const id of ['profile', 'all-grids']) {
    byId(id).addEventListener('change', () => chosen.received.length > 0 && review());
  }

  connectDrop(window);
  byId('language').addEventListener('click', async () => {
    language = language === 'zh' ? 'en' : 'zh';
    sayAll();
    await start();
    await readPages(engine);
    if (chosen.received.length > 0) review();
    else tellDoing(say('ready'), 0);
  });
  byId('stop').addEventListener('click', async () => {
    runs++;
    byId('stop').hidden = true;
    tellDoing(say('starting'));
    await restart();
    tellDoing(say('stopped'), 0);
    setState('ready');
  });
  byId('blank').addEventListener('click', guarded(async () => save(await engine.call('Blank', byId('form').value), `${byId('form').value}.xlsx`, WORKBOOK)));
  byId('print').addEventListener('click', () => byId('page').contentWindow.print());
  byId('wide').addEventListener('click', event => {
    const isWide = document.body.classList.toggle('wide');
    event.target.setAttribute('aria-pressed', String(isWide));
  });
  byId('rules-open').addEventListener('click', () => openRules(null));
  byId('rules-close').addEventListener('click', () => byId('rules').close());
  byId('sought').addEventListener('input', seekRules);
};

window.perfform = { result: null };
sayAll();
connect();
start().then(() => {
  if (runs > 0) return;
  tellDoing(say('ready'), 0);
  setState('ready');
}, tellFault);
