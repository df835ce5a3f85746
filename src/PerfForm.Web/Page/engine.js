// The engine: the library in a worker, so that the page stays alive. One that was stopped does nothing more; another takes its place.
class Engine {
  #worker = null;
  #waiting = new Map();
  #last = 0;
  #isStopped = false;
  #ready = null;

  // Called with the phase, the share that is done, and the path that was done last.
  onTell = () => {};

  // Ready when the promise is kept; asked again, it gives the same.
  start() {
    return this.#ready ??= this.#start();
  }

  async #start() {
    const address = URL.createObjectURL(new Blob([byId('worker').textContent], { type: 'text/javascript' }));
    this.#worker = new Worker(address);
    this.#worker.addEventListener('message', ({ data }) => this.#hear(data));
    this.#worker.addEventListener('error', event => this.#fail(new Error(event.message ?? 'worker')));
    await this.call('start', globalThis.perfformEngine ?? byId('engine').textContent);
    URL.revokeObjectURL(address);
  }

  // Whatever it was doing is given up.
  stop() {
    this.#isStopped = true;
    this.#worker?.terminate();
    this.#fail(new Stopped());
  }

  call(call, ...args) {
    if (this.#isStopped) return Promise.reject(new Stopped());
    const id = ++this.#last;
    const bytes = args.filter(arg => arg instanceof Uint8Array).map(arg => arg.buffer);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, call, args }, bytes);
    });
  }

  // The answer as an object; throws the problem that it tells.
  async ask(call, ...args) {
    const answer = JSON.parse(await this.call(call, ...args));
    if (answer.problem) throw new Problem(answer.problem);
    return answer;
  }

  #hear({ id, phase, share, path, result, fault }) {
    if (phase) {
      this.onTell(phase, share, path);
      return;
    }

    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (fault === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(fault));
  }

  #fail(fault) {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    waiting.forEach(({ reject }) => reject(fault));
  }
}

// Something that the user gave cannot be used: a line for them.
class Problem extends Error {}

// The engine was stopped: nothing to tell.
class Stopped extends Error {}
