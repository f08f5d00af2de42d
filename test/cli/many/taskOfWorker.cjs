/** What workers of the pool's tests do; in a file of its own, since each thread loads it. */
exports.work = async (task) => {
  if (task === 'sleep') await new Promise((resolve) => setTimeout(resolve, 60_000));
  if (task === 'spin') for (;;);
  if (task === 'throw') throw new Error('it does not like this one');
  if (task === 'exit') process.exit(3);
  if (task === 'eat') {
    const eaten = [];
    for (;;) eaten.push(new Array(10_000).fill(String(eaten.length)));
  }
  return `did ${task}`;
};
