import { probeOnHost } from './probeOnHost';
test('scratch', async () => {
  const view = await probeOnHost((process.env['P'] ?? 'plain') as 'plain');
  console.log(view.fileText, view.leftSheets, view.isKept);
}, 300000);
