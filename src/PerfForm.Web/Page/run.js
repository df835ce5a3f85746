// A run: from the chosen files to what is shown. A newer run takes the place of an older one, with an engine of its own where that is at work.
const STALLED_AFTER = 30_000;
const GIVEN_UP_AFTER = 90_000;
const ROOMS = ['received', 'earlier', 'configuration', 'roster', 'letter'];

const chosen = Object.fromEntries(ROOMS.map(room => [room, []]));
let engine = new Engine();
let current = null;

// The engine, ready. The one that is at work is given up.
const readyEngine = async () => {
  if (current) {
    engine.stop();
    engine = new Engine();
    current = null;
  }

  const own = engine;
  await own.start();
  await offer(own);
  return own;
};

const options = () => JSON.stringify({ language, profile: byId('profile').value, drawsAllForms: byId('all-grids').checked });

const review = async () => {
  begin();
  const ready = readyEngine();
  const run = current = { files: copyOfChoice(), left: [], heardAt: 0, lastPath: '', options: options(), language };
  try {
    run.engine = await ready;
    if (run === current) await work(run);
  } catch (fault) {
    // What failed inside the engine may have left it in any state.
    if (run === current && !(fault instanceof Problem)) engine = (engine.stop(), new Engine());
    if (run === current) tellFault(fault);
  } finally {
    if (run === current) {
      current = null;
      end();
    }
  }
};

// Nothing is at work from now on.
const abandon = () => {
  if (!current) return;
  current = null;
  engine.stop();
  engine = new Engine();
};

const copyOfChoice = () => Object.fromEntries(ROOMS.map(room => [room, [...chosen[room]]]));

const work = async run => {
  await putAll(run);
  const answer = await checkPatiently(run);
  const findings = await run.engine.call('Findings');
  if (run !== current) return;
  window.perfform.result = JSON.parse(new TextDecoder().decode(findings));
  showDigest({ ...answer, inputs: [...run.left, ...answer.inputs] });
  const { files, round, roster } = await run.engine.ask('Review');
  if (run !== current) return;
  showRound(round, roster);
  showDownloads(run.engine, files, findings);
  await showReport(await run.engine.call('Take', 'returned', topFile(files, '.html')));
};

const putAll = async run => {
  tellDoing(say('opening'));
  for (const room of ROOMS) {
    await run.engine.call('Clear', room);
    for (const { path, file } of run.files[room]) {
      const content = await contentOf(file);
      if (run !== current) throw new Stopped();
      if (content) await run.engine.call('Put', room, path, content);
      else if (room === 'received') run.left.push({ path, outcome: 'unreadable', cause: say('changed') });
      else throw new Problem(`${path}: ${say('changed')}`);
    }
  }
};

// A file that was saved anew, moved or removed since it was chosen can not be read any more.
const contentOf = async file => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
};

// A file that takes too long is left out, and all the others are read again.
const checkPatiently = async run => {
  for (;;) {
    const silence = watchSilence(run);
    try {
      const answer = await Promise.race([run.engine.ask('Check', run.options), silence.over]);
      if (answer) return answer;
    } finally {
      silence.end();
    }

    const slow = readingNow(run);
    if (run !== current || !slow) throw new Stopped();
    run.files.received = run.files.received.filter(one => one !== slow);
    run.engine.stop();
    run.engine = engine = new Engine();
    await engine.start();
    run.left = [{ path: slow.path, outcome: 'unreadable', cause: say('leftOut') }, ...run.left.filter(one => one.cause === say('leftOut'))];
    await putAll(run);
  }
};

const watchSilence = run => {
  let timer = 0;
  run.heardAt = performance.now();
  run.lastPath = '';
  run.engine.onTell = (phase, share, path) => {
    run.heardAt = performance.now();
    run.lastPath = path;
    if (run === current) tellDoing(say(phase, path), share);
  };
  const over = new Promise(resolve => {
    timer = setInterval(() => {
      const silent = performance.now() - run.heardAt;
      if (silent > STALLED_AFTER) tellDoing(say('slow', readingNow(run)?.path ?? ''));
      if (silent > GIVEN_UP_AFTER) resolve(null);
    }, 1000);
  });
  return { over, end: () => clearInterval(timer) };
};

// The received file behind the one that was done last; of an archive, it itself.
const readingNow = ({ files, lastPath }) => {
  const all = ordered(files.received);
  const last = ({ path }) => lastPath === path || lastPath.startsWith(`${path}/`);
  const at = all.map(last).lastIndexOf(true);
  return all[at >= 0 && all[at].path === lastPath ? Math.min(at + 1, all.length - 1) : Math.max(at, 0)];
};
