import { createInterface } from 'node:readline';

/**
 * Makes this process one that answers a line of JSON to each line of JSON; the first line it writes says that it is
 * ready, and with which program it reads. The CPU seconds of each answer come with it.
 */
export function answerLines(program: string, answer: (asked: unknown) => Promise<object>): void {
  const say = (told: object) => process.stdout.write(`${JSON.stringify(told)}\n`);
  const lines = createInterface({ input: process.stdin });
  const begin = async () => {
    say({ ready: program });
    for await (const line of lines) {
      const before = process.cpuUsage();
      const asked: unknown = JSON.parse(line);
      const told = await answer(asked);
      const { user, system } = process.cpuUsage(before);
      say({ ...told, cpu: (user + system) / 1e6 });
    }
  };
  void begin();
}
