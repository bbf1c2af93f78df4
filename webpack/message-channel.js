/**
 * What the grid engine takes for MessageChannel: it opens one for every task it puts off and closes it again when it puts the task off
 * once more, some hundred thousand times while a workbook is inserted. Here all of them share one; a port that listens no longer costs
 * nothing.
 */
const { port1, port2 } = new globalThis.MessageChannel();
const waiting = [];

port1.onmessage = () => {
  const listens = waiting.findIndex(({ port }) => port.onmessage);
  const next = waiting[listens];
  waiting.splice(0, listens < 0 ? waiting.length : listens + 1);
  if (waiting.length > 0) port2.postMessage(null);
  next?.port.onmessage({ data: next.data });
};

class Port {
  onmessage = null;
  postMessage(data) {
    waiting.push({ port: this.other, data });
    if (waiting.length === 1) port2.postMessage(null);
  }
  close() {
    this.onmessage = null;
  }
}

export class MessageChannel {
  port1 = new Port();
  port2 = new Port();
  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}
