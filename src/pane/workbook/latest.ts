/**
 * Runs one piece of work at a time, and of all that is asked for meanwhile only the last: what is shown is always of the newest state.
 * `wait`: at least so many milliseconds between two.
 */
export class Latest {
  private asked = false;
  private running = false;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly wait = 0,
  ) {}

  ask(): void {
    this.asked = true;
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.asked) {
      this.asked = false;
      await this.work().catch(() => undefined); // the work says itself what went wrong
      if (this.wait > 0) await new Promise((resolve) => setTimeout(resolve, this.wait));
    }
    this.running = false;
  }
}
