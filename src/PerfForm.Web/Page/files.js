// What was chosen or dropped, as paths with files. Folders are walked through.
const fromInput = input => Array.from(input.files, file => ({ path: file.webkitRelativePath || file.name, file }));

const entriesIn = folder => new Promise((resolve, reject) => {
  const reader = folder.createReader();
  const all = [];
  const next = () => reader.readEntries(some => {
    if (some.length === 0) {
      resolve(all);
      return;
    }

    all.push(...some);
    next();
  }, reject);
  next();
});

const fromEntry = async entry => {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }

  return (await Promise.all((await entriesIn(entry)).map(fromEntry))).flat();
};

const fromDrop = async transfer => {
  const entries = Array.from(transfer.items, item => item.webkitGetAsEntry?.()).filter(entry => entry);
  return entries.length > 0
    ? (await Promise.all(entries.map(fromEntry))).flat()
    : Array.from(transfer.files, file => ({ path: file.name, file }));
};

// Two files of one path, as from two folders, are both kept.
const distinct = chosen => {
  const seen = new Set();
  return chosen.map(({ path, file }) => {
    const [, stem, extension] = /^(.*?)(\.[^./]*)?$/s.exec(path);
    let name = path;
    for (let number = 2; seen.has(name); number++) name = `${stem} (${number})${extension ?? ''}`;
    seen.add(name);
    return { path: name, file };
  });
};

// As the engine orders them: by the units of their letters.
const ordered = chosen => [...chosen].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
