// What can be taken home.
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const nameOf = path => path.split('/').at(-1);

// The file right in the folder, not one of a department's.
const topFile = (files, ending) => files.find(path => !path.includes('/') && path.endsWith(ending));

const showDownloads = (engine, files, findings) => {
  const returned = path => async () => save(await engine.call('Take', 'returned', path), nameOf(path));
  const tables = format => async () => {
    const { files: made } = await engine.ask('Tables', format);
    if (made.length > 1 || format === 'csv') save(await engine.call('Zip', 'tables'), `perfform-${format}.zip`, 'application/zip');
    else save(await engine.call('Take', 'tables', made[0]), nameOf(made[0]), WORKBOOK);
  };
  const choices = [
    ['all', async () => save(await engine.call('Zip', 'returned'), language === 'zh' ? '退回材料.zip' : 'returned.zip', 'application/zip')],
    ['reportFile', returned(topFile(files, '.html'))],
    ['ledger', returned(topFile(files, '.xlsx'))],
    ['findings', () => save(findings, 'findings.json', 'application/json')],
    ['csv', tables('csv')],
    ['xlsx', tables('xlsx')],
    ['filled', async () => save(await engine.call('Fill', byId('form').value), `${byId('form').value}.xlsx`, WORKBOOK)],
  ];
  byId('download-buttons').replaceChildren(...choices.map(([key, press]) => {
    const made = button(say(key), guarded(press));
    made.id = `take-${key}`;
    return made;
  }));
  const own = files.filter(path => path.includes('/'));
  byId('single').hidden = own.length === 0;
  byId('single').querySelector('ul').replaceChildren(...own.map(path => {
    const made = button(path, guarded(returned(path)));
    made.className = 'link';
    return element('li', {}, made);
  }));
  byId('downloads').hidden = false;
};
