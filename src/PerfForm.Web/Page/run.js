// A run: from the chosen files to what is shown. A newer run takes the place of an older one.
const STALLED_AFTER = 30_000;
const GIVEN_UP_AFTER = 90_000;

const engine = new Engine();
const chosen = { received: [], earlier: [], configuration: [], roster: [], letter: [] };
let started = null;
let runs = 0;
let isBusy = false;
let heardAt = 0;
let lastPath = '';

const start = () => started ??= (async () => {
  await engine.start();
  const { profiles, forms } = await engine.ask('Choices');
  offer(profiles, forms);
  await readPages(engine);
})();

// Nothing can be stopped inside the one thread that the engine has: the worker goes, and another begins.
const restart = () => {
  engine.stop();
  started = null;
  isBusy = false;
  return start();
};

const options = () => JSON.stringify({ language, profile: byId('profile').value, drawsAllForms: byId('all-grids').checked });

const review = async () => {
  const own = ++runs;
  const isOld = () => own !== runs;
  begin();
  try {
    await (isBusy ? restart() : start());
    if (isOld()) return;
    isBusy = true;
    await work(isOld);
  } catch (fault) {
    if (!isOld()) tellFault(fault);
  } finally {
    if (!isOld()) {
      isBusy = false;
      end();
    }
  }
};

const work = async isOld => {
  const left = [];
  await putAll();
  const answer = await checkPatiently(left);
  const findings = await engine.call('Findings');
  if (isOld()) return;
  window.perfform.result = JSON.parse(new TextDecoder().decode(findings));
  showDigest({ ...answer, inputs: [...left, ...answer.inputs] });
  const { files } = await engine.ask('Review', language);
  if (isOld()) return;
  showDownloads(engine, files, findings);
  await showReport(await engine.call('Take', 'returned', topFile(files, '.html')));
};

const putAll = async () => {
  tellDoing(say('opening'));
  for (const [room, files] of Object.entries(chosen)) {
    await engine.call('Clear', room);
    for (const { path, file } of files) await engine.call('Put', room, path, new Uint8Array(await file.arrayBuffer()));
  }
};

// A file that takes too long is left out, and all the others are read again.
const checkPatiently = async left => {
  for (;;) {
    const silence = watchSilence();
    try {
      const answer = await Promise.race([engine.ask('Check', options()), silence.over]);
      if (answer) return answer;
    } finally {
      silence.end();
    }

    const slow = readingNow();
    left.push({ path: slow.path, outcome: 'unreadable', cause: say('leftOut') });
    chosen.received = chosen.received.filter(one => one !== slow);
    await restart();
    isBusy = true;
    await putAll();
  }
};

const watchSilence = () => {
  let timer = 0;
  heardAt = performance.now();
  lastPath = '';
  const over = new Promise(resolve => {
    timer = setInterval(() => {
      const silent = performance.now() - heardAt;
      if (silent > STALLED_AFTER) tellDoing(say('slow', readingNow().path));
      if (silent > GIVEN_UP_AFTER) resolve(null);
    }, 1000);
  });
  return { over, end: () => clearInterval(timer) };
};

// The received file behind the one that was done last; of an archive, it itself.
const readingNow = () => {
  const all = ordered(chosen.received);
  const done = all.findLastIndex(({ path }) => lastPath === path);
  const inside = all.findLastIndex(({ path }) => lastPath.startsWith(`${path}/`));
  return all[done >= 0 ? Math.min(done + 1, all.length - 1) : Math.max(inside, 0)];
};

engine.onTell = (phase, share, path) => {
  heardAt = performance.now();
  if (phase === 'check') lastPath = path;
  tellDoing(say(phase === 'check' ? 'checking' : 'returning', path), share);
};
