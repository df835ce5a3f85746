// The downloads.
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const nameOf = path => path.split('/').at(-1);

// The file right in the folder, not one of a department's.
const topFile = (files, ending) => files.find(path => !path.includes('/') && path.endsWith(ending));

const showDownloads = (engine, files, findings) => {
  const returned = path => async () => save(await engine.call('Take', 'returned', path), nameOf(path));
  const tables = format => async () => {
    const { files: made } = await engine.ask('Tables', format);
    const workbooks = made.filter(path => path.endsWith('.xlsx'));
    if (workbooks.length === 1) save(await engine.call('Take', 'tables', workbooks[0]), nameOf(workbooks[0]), WORKBOOK);
    else save(await engine.call('Zip', 'tables'), `perfform-${format}.zip`, 'application/zip');
  };
  const choices = [
    ['all', async () => save(await engine.call('Zip', 'returned'), language === 'zh' ? '退回材料.zip' : 'returned.zip', 'application/zip')],
    ['reportFile', returned(topFile(files, '.html'))],
    ['ledger', returned(topFile(files, '.xlsx'))],
    ['findings', () => save(findings, 'findings.json', 'application/json')],
    ['csv', tables('csv')],
    ['xlsx', tables('xlsx')],
    ['filled', async () => {
      const form = byId('filled-form').value;
      const { left } = await engine.ask('Fill', form, `${form}.xlsx`);
      save(await engine.call('Take', 'filled', `${form}.xlsx`), `${form}.xlsx`, WORKBOOK);
      byId('left').hidden = left.length === 0;
      byId('left').querySelector('summary').textContent = say('left', left.length);
      byId('left').querySelector('ul').replaceChildren(...left.map(line => element('li', {}, line)));
    }],
  ];
  byId('download-buttons').replaceChildren(...choices.map(([key, press]) => {
    const made = button(say(key), guarded(press));
    made.id = `take-${key}`;
    return made;
  }));
  const forms = byId('form').cloneNode(true);
  forms.id = 'filled-form';
  forms.setAttribute('aria-label', say('forms'));
  byId('download-buttons').append(forms);
  byId('left').hidden = true;
  const own = files.filter(path => path.includes('/'));
  byId('single').hidden = own.length === 0;
  byId('single').querySelector('ul').replaceChildren(...own.map(path => {
    // 审核意见.docx of one department is not that of another.
    const name = path.split('/').slice(1).join('_');
    const made = button(path, guarded(async () => save(await engine.call('Take', 'returned', path), name)));
    made.className = 'link';
    return element('li', {}, made);
  }));
  byId('downloads').hidden = false;
};
