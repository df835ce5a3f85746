// The engine: the library in a worker, so that the page stays alive. It can be thrown away and started anew.
class Engine {
  #worker = null;
  #waiting = new Map();
  #last = 0;

  // Called with the phase, the share that is done, and the path that was done last.
  onTell = () => {};

  async start() {
    const address = URL.createObjectURL(new Blob([byId('worker').textContent], { type: 'text/javascript' }));
    const worker = this.#worker = new Worker(address);
    worker.addEventListener('message', ({ data }) => this.#hear(data));
    worker.addEventListener('error', event => this.#fail(event.message));
    await this.call('start', globalThis.perfformEngine ?? byId('engine').textContent);
    URL.revokeObjectURL(address);
  }

  // Whatever it was doing is given up.
  stop() {
    this.#worker?.terminate();
    this.#fail('stopped');
  }

  call(call, ...args) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, call, args });
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

  #fail(message) {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    waiting.forEach(({ reject }) => reject(new Error(message)));
  }
}

// Something that the user gave cannot be used: a line for them.
class Problem extends Error {}
