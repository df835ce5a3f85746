// Elements. Text is only ever set as text: what a workbook says cannot become markup.
const byId = id => document.getElementById(id);

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
};

const button = (text, press) => {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', press);
  return made;
};

// Bytes to a file in the user's folder for downloads.
const save = (bytes, name, type = 'application/octet-stream') => {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
