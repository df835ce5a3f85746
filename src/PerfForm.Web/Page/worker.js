// The worker: holds the engine, and answers one call after the other. What comes in and out are plain messages.
'use strict';

// Decodes what the bundle packed: names and sizes, then the parts themselves, all in one gzip.
const unpack = async text => {
  const packed = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  const whole = new Uint8Array(await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
  const length = new DataView(whole.buffer).getUint32(0, true);
  const parts = new Map();
  let at = 4 + length;
  for (const { name, size } of JSON.parse(new TextDecoder().decode(whole.subarray(4, at)))) {
    parts.set(name, whole.subarray(at, at += size));
  }

  return parts;
};

// The runtime's scripts find their neighbours by their own address. Here they have none, and need none.
const scriptOf = part => URL.createObjectURL(new Blob(
  [new TextDecoder().decode(part).replaceAll('import.meta.url', '"https://perfform.invalid/"')],
  { type: 'text/javascript' }));

const start = async text => {
  const parts = await unpack(text);
  const { dotnet } = await import(scriptOf(parts.get('dotnet.js')));
  const runtime = await dotnet
    .withResourceLoader((kind, name) => {
      const part = parts.get(name);
      if (kind === 'dotnetjs') return scriptOf(part);
      return Promise.resolve(new Response(part, { headers: { 'content-type': name.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream' } }));
    })
    .create();
  runtime.setModuleImports('desk', { tell: (phase, share, path) => postMessage({ phase, share, path }) });
  const { PerfForm } = await runtime.getAssemblyExports('PerfForm.Web.dll');
  return PerfForm.Web.Engine;
};

let engine = null;

addEventListener('message', async ({ data: { id, call, args } }) => {
  try {
    if (call === 'start') {
      engine = await start(args[0]);
      postMessage({ id });
      return;
    }

    const result = engine[call](...args);
    postMessage({ id, result }, result instanceof Uint8Array ? [result.buffer] : []);
  } catch (fault) {
    postMessage({ id, fault: String(fault?.message ?? fault) });
  }
});
