import { Observable } from "rxjs";

/**
 * RxJS's bufferTime for a source that is silent most of the time: a list leaves this long after its first value. RxJS's own sends empty
 * lists as long as the page is open, which every user of it in the grid engine throws away, a hundred times a second.
 */
export const bufferTime = (span) => (source) =>
  new Observable((target) => {
    let list = [];
    let timer;
    const send = () => {
      const sent = list;
      list = [];
      timer = undefined;
      target.next(sent);
    };
    const subscription = source.subscribe({
      next(value) {
        list.push(value);
        timer ??= setTimeout(send, span);
      },
      error: (error) => target.error(error),
      complete() {
        send();
        target.complete();
      },
    });
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  });
