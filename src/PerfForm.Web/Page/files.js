// What was chosen or dropped, as paths with files. Folders are walked through.
const fromInput = input => Array.from(input.files, file => ({ path: file.webkitRelativePath || file.name, file }));

// Must be asked for while the event is handled; what it gives may come later.
const fromDrop = transfer => {
  const files = Array.from(transfer.files, file => ({ path: file.name, file }));
  const items = Array.from(transfer.items).filter(item => item.kind === 'file');
  const handles = items.map(item => item.getAsFileSystemHandle?.());
  const entries = items.map(item => item.webkitGetAsEntry?.());
  // A page that was opened from a file is refused one of the two ways or both. Without folders the plain files do.
  return firstOf([
    () => Promise.all(handles.map(async handle => fromHandle(await handle))),
    () => Promise.all(entries.map(fromEntry)),
  ], [files]).then(found => found.flat());
};

const firstOf = async (ways, otherwise) => {
  for (const way of ways) {
    try {
      const found = await way();
      if (found.length > 0) return found;
    } catch {
      // The next way.
    }
  }

  return otherwise;
};

const fromHandle = async (handle, folder = '') => {
  const path = folder + handle.name;
  if (handle.kind === 'file') return [{ path, file: await handle.getFile() }];
  const found = [];
  for await (const inner of handle.values()) found.push(...await fromHandle(inner, `${path}/`));
  return found;
};

const fromEntry = async entry => {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }

  return (await Promise.all((await entriesIn(entry)).map(fromEntry))).flat();
};

const entriesIn = async folder => {
  const reader = folder.createReader();
  const all = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
};

// Two files of one path, as from two folders, are both kept.
const distinct = files => {
  const seen = new Set();
  return files.map(({ path, file }) => {
    const [, stem, extension] = /^(.*?)(\.[^./]*)?$/s.exec(path);
    let name = path;
    for (let number = 2; seen.has(name); number++) name = `${stem} (${number})${extension ?? ''}`;
    seen.add(name);
    return { path: name, file };
  });
};

// As the engine orders them: by the units of their letters.
const ordered = files => [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
